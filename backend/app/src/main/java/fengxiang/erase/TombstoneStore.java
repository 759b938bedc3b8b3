package fengxiang.erase;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import fengxiang.elastic.BulkWriter;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import fengxiang.elastic.Write;
import fengxiang.elastic.WriteResult;
import fengxiang.platform.Page;
import fengxiang.platform.Paging;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The tombstones in Elasticsearch. They are never deleted. */
@Component
class TombstoneStore {

    private static final int MOST_OPEN = 1_000;

    private final Elastic elastic;
    private final BulkWriter bulk;
    private final String alias;

    TombstoneStore(Elastic elastic, BulkWriter bulk, Indices indices) {
        this.elastic = elastic;
        this.bulk = bulk;
        this.alias = indices.alias(EraseIndex.TOMBSTONES);
    }

    /** An index that is missing is a failure here, not an answer: what was erased must not come back. */
    Set<String> existing(List<String> ids) {
        return elastic
                .call(
                        "look for tombstones",
                        c -> c.mget(m -> m.index(alias).ids(ids).source(s -> s.fetch(false)), Void.class))
                .docs()
                .stream()
                .filter(item -> {
                    if (item.isFailure()) {
                        throw Tombstones.unavailable(
                                String.valueOf(item.failure().error().reason()));
                    }
                    return item.result().found();
                })
                .map(item -> item.result().id())
                .collect(Collectors.toSet());
    }

    Optional<Tombstone> find(String id) {
        return Optional.ofNullable(elastic.call(
                        "read a tombstone", c -> c.get(g -> g.index(alias).id(id), Tombstone.class))
                .source());
    }

    /** Sets them up for all addresses; those that stand already stay as they are. */
    void raise(Tombstone tombstone) {
        List<Write> writes = tombstone.addresses().stream()
                .filter(id -> !id.equals(tombstone.article()))
                .map(id -> Write.create(alias, id, tombstone.secondary()))
                .toList();
        demand(bulk.write("raise tombstones", writes));
        demand(bulk.writeVisibly("raise a tombstone", List.of(Write.create(alias, tombstone.article(), tombstone))));
    }

    void replace(Tombstone tombstone) {
        demand(bulk.writeVisibly("change a tombstone", List.of(Write.index(alias, tombstone.article(), tombstone))));
    }

    /** Those whose erasure is not known to be complete. */
    List<Tombstone> unsettled() {
        Query open = Query.of(q ->
                q.bool(b -> b.filter(f -> f.term(t -> t.field("primary").value(true)))
                        .mustNot(n -> n.exists(e -> e.field("settledAt")))));
        return sources(search(open, 0, MOST_OPEN));
    }

    /** The latest first. */
    Page<Tombstone> list(Paging paging) {
        Query primary = Query.of(q ->
                q.bool(b -> b.filter(f -> f.term(t -> t.field("primary").value(true)))));
        SearchResponse<Tombstone> answer = search(primary, paging.from(), paging.size());
        return Page.of(paging, Objects.requireNonNull(answer.hits().total()).value(), sources(answer));
    }

    private SearchResponse<Tombstone> search(Query query, int from, int size) {
        return elastic.call(
                "list tombstones",
                c -> c.search(
                        s -> s.index(alias)
                                .query(query)
                                .from(from)
                                .size(size)
                                .trackTotalHits(t -> t.enabled(true))
                                .sort(o -> o.field(f -> f.field("erasedAt").order(SortOrder.Desc))),
                        Tombstone.class));
    }

    private static List<Tombstone> sources(SearchResponse<Tombstone> answer) {
        return answer.hits().hits().stream()
                .map(Hit::source)
                .filter(Objects::nonNull)
                .toList();
    }

    private static void demand(List<WriteResult> results) {
        for (WriteResult result : results) {
            if (!result.stored() && result.status() != WriteResult.Status.CONFLICT) {
                throw Tombstones.unavailable(String.valueOf(result.reason()));
            }
        }
    }
}
