package fengxiang.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which topics an article can concern at all, told from the names that stand in it. Takes one look at each character of
 * the article, however many topics there are. Immutable.
 */
final class Names {

    /** Topics that can match whatever stands in the article. */
    private final Set<String> always = new HashSet<>();

    /** Names by their first two characters, or by their only one. */
    private final Map<Integer, List<Name>> byBeginning = new HashMap<>();

    private record Name(String text, String topic) {}

    /** @param necessary for each topic the texts of which one must occur; empty: it does not say */
    Names(Map<String, Optional<Set<String>>> necessary) {
        necessary.forEach((topic, texts) -> {
            if (texts.isEmpty()) {
                always.add(topic);
            } else {
                texts.get()
                        .forEach(text -> byBeginning
                                .computeIfAbsent(beginning(text, 0, text.length()), none -> new ArrayList<>())
                                .add(new Name(text, topic)));
            }
        });
    }

    /** Ids of all topics that may match, and of some that do not. */
    Set<String> candidates(Reading article) {
        Set<String> found = new HashSet<>(always);
        collect(article.title(), found);
        collect(article.text(), found);
        return found;
    }

    private void collect(String units, Set<String> found) {
        for (int at = 0; at < units.length(); at++) {
            add(units, at, beginning(units, at, 1), found);
            if (at + 1 < units.length()) {
                add(units, at, beginning(units, at, 2), found);
            }
        }
    }

    private void add(String units, int at, int beginning, Set<String> found) {
        List<Name> names = byBeginning.get(beginning);
        if (names != null) {
            for (Name name : names) {
                if (units.startsWith(name.text(), at)) {
                    found.add(name.topic());
                }
            }
        }
    }

    /** @param length of what is looked at; only two characters of it count */
    private static int beginning(String text, int at, int length) {
        return length == 1 ? text.charAt(at) : text.charAt(at) << Character.SIZE | text.charAt(at + 1);
    }
}
