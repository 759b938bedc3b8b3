package fengxiang.patrol;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.OpType;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.GetResponse;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import fengxiang.elastic.DocumentVersion;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.ElasticException;
import fengxiang.elastic.Indices;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The ticks in Elasticsearch, each a document of its own: people tick at the same time. */
@Component
class TickStore {

    private static final int MOST = 10_000;
    private static final int MOST_PEOPLE = 20;

    private final Elastic elastic;
    private final String index;

    TickStore(Elastic elastic, Indices indices) {
        this.elastic = elastic;
        this.index = indices.alias(PatrolIndex.TICKS);
    }

    /** A tick and the state it was read in. */
    record Found(Tick tick, DocumentVersion version) {}

    /** What the ticks of one list come to. */
    record Sum(long done, long finds, List<String> people) {

        static final Sum NONE = new Sum(0, 0, List.of());
    }

    Optional<Found> find(String id) {
        GetResponse<Tick> got =
                elastic.call("read a tick", c -> c.get(g -> g.index(index).id(id), Tick.class));
        return Optional.ofNullable(got.source())
                .map(t -> new Found(t, DocumentVersion.of(got.seqNo(), got.primaryTerm())));
    }

    List<Tick> of(String list) {
        return elastic
                .call(
                        "read the ticks of a list",
                        c -> c.search(s -> s.index(index).size(MOST).query(ofLists(List.of(list))), Tick.class))
                .hits()
                .hits()
                .stream()
                .map(Hit::source)
                .filter(Objects::nonNull)
                .toList();
    }

    /** By list; a list without ticks is missing. */
    Map<String, Sum> sums(Collection<String> lists) {
        Map<String, Sum> sums = new HashMap<>();
        if (lists.isEmpty()) {
            return sums;
        }
        SearchResponse<Void> answer = elastic.call(
                "count ticks",
                c -> c.search(
                        s -> s.index(index).size(0).query(ofLists(lists)).aggregations("lists", perList(lists.size())),
                        Void.class));
        Objects.requireNonNull(answer.aggregations().get("lists"))
                .sterms()
                .buckets()
                .array()
                .forEach(b -> sums.put(b.key().stringValue(), sum(b)));
        return sums;
    }

    private static Aggregation perList(int lists) {
        return Aggregation.of(a -> a.terms(t -> t.field("list").size(lists))
                .aggregations("finds", f -> f.sum(m -> m.field("finds")))
                .aggregations("people", p -> p.terms(t -> t.field("by").size(MOST_PEOPLE))));
    }

    private static Sum sum(StringTermsBucket list) {
        Double finds =
                Objects.requireNonNull(list.aggregations().get("finds")).sum().value();
        List<String> people =
                Objects.requireNonNull(list.aggregations().get("people")).sterms().buckets().array().stream()
                        .map(p -> p.key().stringValue())
                        .toList();
        return new Sum(list.docCount(), finds == null ? 0 : Math.round(finds), people);
    }

    /**
     * Visible to the next search at once: people tick quickly.
     *
     * @param read null: there must not be one yet
     * @return false: somebody else has ticked or changed it since it was read
     */
    boolean put(Tick tick, @Nullable DocumentVersion read) {
        return written(() -> elastic.call(
                "store a tick",
                c -> c.index(r -> {
                    r.index(index).id(tick.id()).document(tick).refresh(Refresh.True);
                    return read == null
                            ? r.opType(OpType.Create)
                            : r.ifSeqNo(read.seqNo()).ifPrimaryTerm(read.primaryTerm());
                })));
    }

    /** False: somebody else has changed it since it was read. */
    boolean remove(Found read) {
        return written(() -> elastic.call(
                "remove a tick",
                c -> c.delete(r -> r.index(index)
                        .id(read.tick().id())
                        .ifSeqNo(read.version().seqNo())
                        .ifPrimaryTerm(read.version().primaryTerm())
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

    private static Query ofLists(Collection<String> lists) {
        List<FieldValue> ids = lists.stream().map(FieldValue::of).toList();
        return Query.of(q -> q.terms(t -> t.field("list").terms(v -> v.value(ids))));
    }
}
