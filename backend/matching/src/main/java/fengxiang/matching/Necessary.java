package fengxiang.matching;

import fengxiang.text.query.And;
import fengxiang.text.query.Or;
import fengxiang.text.query.Phrase;
import fengxiang.text.query.Query;
import fengxiang.text.query.Within;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What has to stand in an article, character by character, if a query is to match it. Pure. */
final class Necessary {

    private Necessary() {}

    /** Texts of which one must occur, without blanks and punctuation; empty: the query does not say. */
    static Optional<Set<String>> of(Query query) {
        return switch (query) {
            case Phrase phrase when phrase.exact() -> Optional.of(Set.of(phrase.normalised()));
            case Within within -> of(within.part());
            case And and -> rarest(and.parts());
            case Or or -> any(or.parts());
            default -> Optional.empty();
        };
    }

    /** One part is enough to tell; the longer its texts, the fewer articles have them. */
    private static Optional<Set<String>> rarest(List<Query> parts) {
        return parts.stream()
                .map(Necessary::of)
                .flatMap(Optional::stream)
                .max(Comparator.comparingInt(Necessary::shortest));
    }

    private static int shortest(Set<String> texts) {
        return texts.stream().mapToInt(String::length).min().orElse(0);
    }

    private static Optional<Set<String>> any(List<Query> parts) {
        Set<String> all = new HashSet<>();
        for (Query part : parts) {
            Optional<Set<String>> own = of(part);
            if (own.isEmpty()) {
                return own;
            }
            all.addAll(own.get());
        }
        return Optional.of(all);
    }
}
