package fengxiang.patrol;

import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.search.Hit;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.ElasticException;
import fengxiang.elastic.Indices;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The lists in Elasticsearch; made once, never changed. */
@Component
class ListStore {

    private static final int MOST = 1_000;

    private final Elastic elastic;
    private final String index;

    ListStore(Elastic elastic, Indices indices) {
        this.elastic = elastic;
        this.index = indices.alias(PatrolIndex.LISTS);
    }

    Optional<PatrolList> find(String id) {
        return Optional.ofNullable(elastic.call(
                        "read a patrol list", c -> c.get(g -> g.index(index).id(id), PatrolList.class))
                .source());
    }

    /** Of several who begin a shift at the same time one makes the list; false: another did. */
    boolean create(PatrolList list) {
        try {
            elastic.call(
                    "store a patrol list",
                    c -> c.create(
                            r -> r.index(index).id(list.id()).document(list).refresh(Refresh.True)));
            return true;
        } catch (ElasticException.Conflict e) {
            return false;
        }
    }

    /** Of the days from the first to the last, both included. */
    List<PatrolList> between(LocalDate first, LocalDate last) {
        return elastic
                .call(
                        "read patrol lists",
                        c -> c.search(
                                s -> s.index(index)
                                        .size(MOST)
                                        .query(q -> q.range(r -> r.date(d -> d.field("day")
                                                .gte(first.toString())
                                                .lte(last.toString())))),
                                PatrolList.class))
                .hits()
                .hits()
                .stream()
                .map(Hit::source)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The first list ever made: before it nobody had a patrol to miss. */
    Optional<PatrolList> first() {
        return elastic
                .call(
                        "read the first patrol list",
                        c -> c.search(
                                s -> s.index(index)
                                        .size(1)
                                        .sort(o -> o.field(f -> f.field("from").order(SortOrder.Asc))),
                                PatrolList.class))
                .hits()
                .hits()
                .stream()
                .map(Hit::source)
                .filter(Objects::nonNull)
                .findFirst();
    }
}
