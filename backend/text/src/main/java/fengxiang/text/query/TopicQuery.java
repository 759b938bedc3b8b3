package fengxiang.text.query;

import fengxiang.text.Units;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a topic asks for: one of the names it goes by, and its query. Names are always taken exactly, also where the
 * query has them as bare words, because no mention may be missed.
 */
public final class TopicQuery {

    private TopicQuery() {}

    /**
     * @param query may consist of exclusions alone if there are names; null: the names alone
     * @param names each with a unit that can be searched for; empty: the query alone
     * @throws IllegalArgumentException if there is neither, or a name has nothing to search for
     */
    public static Query of(@Nullable Query query, Collection<String> names) {
        if (names.isEmpty()) {
            if (query == null) {
                throw new IllegalArgumentException("neither names nor a query");
            }
            return query;
        }
        names.stream().filter(name -> Units.count(name) == 0).findFirst().ifPresent(name -> {
            throw new IllegalArgumentException("the name \"" + name + "\" has nothing to search for");
        });
        Set<String> known = names.stream().map(Units::searchable).collect(Collectors.toSet());
        List<Query> exact = names.stream()
                .distinct()
                .<Query>map(name -> new Phrase(name, true))
                .toList();
        Query named = exact.size() == 1 ? exact.getFirst() : new Or(exact);
        return query == null ? named : new And(List.of(named, exactly(query, known)));
    }

    private static Query exactly(Query query, Set<String> names) {
        return switch (query) {
            case Phrase phrase -> new Phrase(phrase.text(), phrase.exact() || names.contains(phrase.normalised()));
            case And and -> new And(exactly(and.parts(), names));
            case Or or -> new Or(exactly(or.parts(), names));
            case Not not -> new Not(exactly(not.part(), names));
            case Within within -> new Within(within.place(), exactly(within.part(), names));
            case Prefix prefix -> prefix;
            case Near near -> near;
            case Attribute attribute -> attribute;
        };
    }

    private static List<Query> exactly(List<Query> parts, Set<String> names) {
        return parts.stream().map(part -> exactly(part, names)).toList();
    }
}
