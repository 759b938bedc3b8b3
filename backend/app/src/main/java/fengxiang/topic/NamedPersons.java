package fengxiang.topic;

import fengxiang.keyword.PersonTerms;
import fengxiang.text.privacy.PersonalMasks;
import fengxiang.text.query.And;
import fengxiang.text.query.Near;
import fengxiang.text.query.Or;
import fengxiang.text.query.Phrase;
import fengxiang.text.query.Prefix;
import fengxiang.text.query.Query;
import fengxiang.text.query.QueryParser;
import fengxiang.text.query.Within;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Keeps persons out of topics. What is excluded may name anybody: it is not looked for. Pure. */
final class NamedPersons {

    private NamedPersons() {}

    static void check(Definition definition) {
        Set<String> found = new LinkedHashSet<>();
        String first = "names[0]";
        for (Wanted wanted : wanted(definition)) {
            if (!PersonalMasks.mask(wanted.term()).equals(wanted.term())) {
                throw TopicRefusedException.personalData(wanted.field(), wanted.term());
            }
            List<String> names = PersonTerms.in(wanted.term());
            if (!names.isEmpty() && definition.office() == null) {
                throw TopicRefusedException.person(wanted.field(), names.getFirst());
            }
            first = found.isEmpty() ? wanted.field() : first;
            found.addAll(names);
        }
        if (found.size() > 1) {
            throw TopicRefusedException.persons(first, String.join(", ", found));
        }
    }

    /** Whether somebody is named at all: then it works only once a second person has agreed. */
    static boolean named(Definition definition) {
        return wanted(definition).stream()
                .anyMatch(wanted -> !PersonTerms.in(wanted.term()).isEmpty());
    }

    /** @param field {@code names[0]}, {@code any[2]}, {@code query} */
    private record Wanted(String field, String term) {}

    private static List<Wanted> wanted(Definition definition) {
        List<Wanted> wanted = new ArrayList<>();
        for (int i = 0; i < definition.names().size(); i++) {
            wanted.add(new Wanted("names[" + i + "]", definition.names().get(i)));
        }
        addWords("must", definition.must(), wanted);
        addWords("any", definition.any(), wanted);
        addWords("context", definition.context(), wanted);
        if (definition.query() != null) {
            words(QueryParser.condition(definition.query())).forEach(word -> wanted.add(new Wanted("query", word)));
        }
        return wanted;
    }

    private static void addWords(String field, List<String> terms, List<Wanted> wanted) {
        for (int i = 0; i < terms.size(); i++) {
            String place = field + "[" + i + "]";
            words(QueryParser.parse(terms.get(i))).forEach(word -> wanted.add(new Wanted(place, word)));
        }
    }

    private static Stream<String> words(Query query) {
        return switch (query) {
            case Phrase phrase -> Stream.of(phrase.text());
            case Prefix prefix -> Stream.of(prefix.text());
            case Near near -> Stream.concat(near.left().stream(), near.right().stream());
            case And and -> and.parts().stream().flatMap(NamedPersons::words);
            case Or or -> or.parts().stream().flatMap(NamedPersons::words);
            case Within within -> words(within.part());
            default -> Stream.empty();
        };
    }
}
