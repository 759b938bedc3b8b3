package fengxiang.mention;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fengxiang.elastic.Write;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Finds out which copy of a story came first in a topic. A month that was forgotten takes its first copies along: those
 * that come later are no new stories therefore.
 */
@Component
class Firsts {

    /** More copies that pass for the first than a death in between can leave. */
    private static final int MOST = 50;

    private final MentionStore store;

    Firsts(MentionStore store) {
        this.store = store;
    }

    /**
     * What has to be written so that in each group exactly the first copy is marked.
     *
     * @param groups whose copies change
     * @param coming mentions that are going to be written; their own marks do not count
     * @param apart ids of all mentions that are going to be written or to go
     */
    Marks of(Set<Mention.Copies> groups, Collection<Mention> coming, Set<String> apart) {
        List<Mention.Copies> order = List.copyOf(groups);
        List<Query> queries = new ArrayList<>();
        order.forEach(group -> queries.add(others(group, apart, false)));
        order.forEach(group -> queries.add(others(group, apart, true)));
        List<List<Mention>> found = store.search(queries, MOST);
        Map<String, Boolean> first = new LinkedHashMap<>();
        List<Write> corrections = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            Mention.Copies group = order.get(i);
            List<Mention> earliest = found.get(i);
            List<Mention> marked = found.get(order.size() + i);
            List<Mention> own =
                    coming.stream().filter(m -> m.copies().equals(group)).toList();
            String winner = Stream.concat(own.stream(), earliest.stream())
                    .min(Mention.BY_ARRIVAL)
                    .map(Mention::id)
                    .orElse("");
            own.forEach(m -> first.put(m.id(), m.id().equals(winner)));
            Set<String> seen = new HashSet<>();
            Stream.concat(marked.stream(), earliest.stream().limit(1))
                    .filter(m -> seen.add(m.id()) && m.first() != m.id().equals(winner))
                    .forEach(m -> corrections.add(mark(m, !m.first())));
        }
        return new Marks(first, corrections);
    }

    /** The earliest copy in each group, as searches see it. */
    Map<Mention.Copies, Mention> earliest(Set<Mention.Copies> groups) {
        List<Mention.Copies> order = List.copyOf(groups);
        List<Query> queries =
                order.stream().map(group -> others(group, Set.of(), false)).toList();
        Map<Mention.Copies, Mention> earliest = new HashMap<>();
        List<List<Mention>> found = store.search(queries, 1);
        for (int i = 0; i < order.size(); i++) {
            if (!found.get(i).isEmpty()) {
                earliest.put(order.get(i), found.get(i).getFirst());
            }
        }
        return earliest;
    }

    /**
     * The marks.
     *
     * @param first by id of what is coming
     * @param corrections of other mentions
     */
    record Marks(Map<String, Boolean> first, List<Write> corrections) {}

    private Write mark(Mention mention, boolean first) {
        return Write.update(store.index(mention), mention.id(), Map.of(MentionField.FIRST.path(), first));
    }

    private static Query others(Mention.Copies group, Set<String> apart, boolean marked) {
        return Query.of(q -> q.bool(b -> {
            b.filter(group.all());
            if (marked) {
                b.filter(f -> f.term(t -> t.field(MentionField.FIRST.path()).value(true)));
            }
            return apart.isEmpty() ? b : b.mustNot(n -> n.ids(i -> i.values(List.copyOf(apart))));
        }));
    }
}
