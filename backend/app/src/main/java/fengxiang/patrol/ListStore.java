package fengxiang.patrol;

import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.GetResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import fengxiang.elastic.DocumentVersion;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.ElasticException;
import fengxiang.elastic.Indices;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The lists in Elasticsearch. */
@Component
class ListStore {

    private static final int MOST = 1_000;

    private final Elastic elastic;
    private final String index;

    ListStore(Elastic elastic, Indices indices) {
        this.elastic = elastic;
        this.index = indices.alias(PatrolIndex.LISTS);
    }

    /** A list and the state it was read in. */
    record Found(PatrolList list, DocumentVersion version) {}

    Optional<Found> find(String id) {
        GetResponse<PatrolList> got = elastic.call(
                "read a patrol list", c -> c.get(g -> g.index(index).id(id), PatrolList.class));
        return Optional.ofNullable(got.source())
                .map(l -> new Found(l, DocumentVersion.of(got.seqNo(), got.primaryTerm())));
    }

    /** Of several who begin a shift at the same time one makes the list; false: another did. */
    boolean create(PatrolList list) {
        return written(() -> elastic.call(
                "store a patrol list",
                c -> c.create(r -> r.index(index).id(list.id()).document(list).refresh(Refresh.True))));
    }

    /** False: somebody else changed it since it was read. */
    boolean replace(PatrolList list, DocumentVersion read) {
        return written(() -> elastic.call(
                "store a patrol list",
                c -> c.index(r -> r.index(index)
                        .id(list.id())
                        .document(list)
                        .ifSeqNo(read.seqNo())
                        .ifPrimaryTerm(read.primaryTerm())
                        .refresh(Refresh.True))));
    }

    private static boolean written(Runnable write) {
        try {
            write.run();
            return true;
        } catch (ElasticException.Conflict e) {
            return false;
        }
    }

    /** Of the days from the first to the last, both included; without their items. */
    List<PatrolList> between(LocalDate first, LocalDate last) {
        return elastic
                .call(
                        "read patrol lists",
                        c -> c.search(
                                s -> s.index(index)
                                        .size(MOST)
                                        .source(o -> o.filter(f -> f.excludes("items")))
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

    /** The first list ever made, without its items: before it nobody had a patrol to miss. */
    Optional<PatrolList> first() {
        return elastic
                .call(
                        "read the first patrol list",
                        c -> c.search(
                                s -> s.index(index)
                                        .size(1)
                                        .source(o -> o.filter(f -> f.excludes("items")))
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
