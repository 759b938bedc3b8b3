package fengxiang.health;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Hit;
import fengxiang.elastic.BulkWriter;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import fengxiang.elastic.Scan;
import fengxiang.elastic.Terms;
import fengxiang.elastic.Write;
import fengxiang.elastic.WriteResult;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The changes of state in Elasticsearch. */
@Component
class StateStore {

    private static final int AT_ONCE = 1_000;

    private final Elastic elastic;
    private final BulkWriter bulk;
    private final Scan scan;
    private final String index;

    StateStore(Elastic elastic, BulkWriter bulk, Scan scan, Indices indices) {
        this.elastic = elastic;
        this.bulk = bulk;
        this.scan = scan;
        this.index = indices.alias(HealthIndex.STATES);
    }

    /** The latest change of each source; a source without one is missing. */
    Map<String, StateChange> latest(Collection<String> sourceIds) {
        Map<String, StateChange> latest = new HashMap<>();
        List<String> all = List.copyOf(sourceIds);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            latestOf(all.subList(from, Math.min(all.size(), from + AT_ONCE)), latest);
        }
        return latest;
    }

    private void latestOf(List<String> sourceIds, Map<String, StateChange> into) {
        Aggregate sources = Objects.requireNonNull(elastic.call(
                        "read the states of sources",
                        c -> c.search(
                                s -> s.index(index)
                                        .size(0)
                                        .query(ofSources(sourceIds))
                                        .aggregations(
                                                "sources",
                                                a -> a.terms(t -> t.field("sourceId")
                                                                .size(sourceIds.size()))
                                                        .aggregations(
                                                                "latest",
                                                                l -> l.topHits(h -> h.size(1)
                                                                        .sort(o -> o.field(f -> f.field("since")
                                                                                .order(SortOrder.Desc)))))),
                                Void.class))
                .aggregations()
                .get("sources"));
        sources.sterms()
                .buckets()
                .array()
                .forEach(bucket -> Objects.requireNonNull(bucket.aggregations().get("latest"))
                        .topHits()
                        .hits()
                        .hits()
                        .forEach(hit -> into.put(
                                bucket.key().stringValue(),
                                Objects.requireNonNull(hit.source()).to(StateChange.class))));
    }

    /** The changes of one source, the latest first. */
    List<StateChange> history(String sourceId, int most) {
        return elastic
                .call(
                        "read the states of a source",
                        c -> c.search(
                                s -> s.index(index)
                                        .size(most)
                                        .trackTotalHits(t -> t.enabled(false))
                                        .query(ofSources(List.of(sourceId)))
                                        .sort(o -> o.field(f -> f.field("since").order(SortOrder.Desc))),
                                StateChange.class))
                .hits()
                .hits()
                .stream()
                .map(Hit::source)
                .filter(Objects::nonNull)
                .toList();
    }

    /** All changes of all sources, by time. */
    List<StateChange> all() {
        List<StateChange> all = new ArrayList<>();
        boolean unused = scan.each(
                new Scan.Reading<>(
                        "read the states of sources",
                        index,
                        Query.of(q -> q.matchAll(m -> m)),
                        StateChange.class,
                        List.of("*"),
                        AT_ONCE),
                part -> {
                    part.forEach(hit -> all.add(Objects.requireNonNull(hit.source())));
                    return true;
                });
        all.sort(Comparator.comparing(StateChange::since));
        return all;
    }

    /** Visible to searches at the return; what is there already stays. */
    void add(List<StateChange> changes) {
        List<Write> writes = changes.stream()
                .map(change -> Write.create(index, change.id(), change))
                .toList();
        for (WriteResult result : bulk.writeVisibly("note the states of sources", writes)) {
            if (!result.stored() && result.status() != WriteResult.Status.CONFLICT) {
                throw Elastic.unavailable("note the states of sources", String.valueOf(result.reason()));
            }
        }
    }

    private static Query ofSources(Collection<String> sourceIds) {
        return Terms.anyOf("sourceId", sourceIds);
    }
}
