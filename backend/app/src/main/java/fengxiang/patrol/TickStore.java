package fengxiang.patrol;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.GetResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import fengxiang.elastic.BulkWriter;
import fengxiang.elastic.DocumentVersion;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import fengxiang.elastic.Write;
import fengxiang.elastic.WriteResult;
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
    private final BulkWriter bulk;
    private final String index;

    TickStore(Elastic elastic, BulkWriter bulk, Indices indices) {
        this.elastic = elastic;
        this.bulk = bulk;
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
        var answer = elastic.call(
                "count ticks",
                c -> c.search(
                        s -> s.index(index)
                                .size(0)
                                .query(ofLists(lists))
                                .aggregations(
                                        "lists",
                                        a -> a.terms(t -> t.field("list").size(lists.size()))
                                                .aggregations("finds", f -> f.sum(m -> m.field("finds")))
                                                .aggregations(
                                                        "people",
                                                        p -> p.terms(t ->
                                                                t.field("by").size(MOST_PEOPLE)))),
                        Void.class));
        Objects.requireNonNull(answer.aggregations().get("lists"))
                .sterms()
                .buckets()
                .array()
                .forEach(b -> sums.put(
                        b.key().stringValue(),
                        sum(b)));
        return sums;
        }
        var answer = elastic.call(
                "count ticks",
                c -> c.search(
                        s -> s.index(index)
                                .size(0)
                                .query(ofLists(lists))
                                .aggregations(
                                        "lists",
                                        a -> a.terms(t -> t.field("list").size(lists.size()))
                                                .aggregations("finds", f -> f.sum(m -> m.field("finds")))
                                                .aggregations(
                                                        "people",
                                                        p -> p.terms(t ->
                                                                t.field("by").size(MOST_PEOPLE)))),
                        Void.class));
        Objects.requireNonNull(answer.aggregations().get("lists"))
                .sterms()
                .buckets()
                .array()
                .forEach(b -> sums.put(
                        b.key().stringValue(),
                        new Sum(
                                b.docCount(),
                                Math.round(
                                        Objects.requireNonNull(b.aggregations().get("finds"))
                                                .sum()
                                                .value()),
                                Objects.requireNonNull(b.aggregations().get("people"))
                                        .sterms()
                                        .buckets()
                                        .array()
                                        .stream()
                                        .map(p -> p.key().stringValue())
                                        .toList())));
        return sums;
    }

    private static Sum sum(StringTermsBucket list) {
        Double finds = Objects.requireNonNull(list.aggregations().get("finds")).sum().value();
        List<String> people = Objects.requireNonNull(list.aggregations().get("people")).sterms().buckets().array().stream()
                .map(p -> p.key().stringValue())
                .toList();
        return new Sum(list.docCount(), finds == null ? 0 : Math.round(finds), people);
    }

    /** False: somebody else has ticked or changed it since it was read. */
    boolean put(Tick tick, @Nullable DocumentVersion read) {
        return stored(
                read == null
                        ? Write.create(index, tick.id(), tick)
                        : Write.index(index, tick.id(), tick).ifStill(read));
    }

    boolean remove(Found read) {
        return stored(Write.delete(index, read.tick().id()).ifStill(read.version()));
    }

    private boolean stored(Write write) {
        WriteResult result = bulk.writeVisibly("store a tick", List.of(write)).getFirst();
        if (result.status() == WriteResult.Status.UNAVAILABLE || result.status() == WriteResult.Status.REFUSED) {
            throw Elastic.unavailable("store a tick", String.valueOf(result.reason()));
        }
        return result.stored();
    }

    private static Query ofLists(Collection<String> lists) {
        List<FieldValue> ids = lists.stream().map(FieldValue::of).toList();
        return Query.of(q -> q.terms(t -> t.field("list").terms(v -> v.value(ids))));
    }
}
