package fengxiang.patrol;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import fengxiang.elastic.DocumentVersion;
import fengxiang.elastic.Documents;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import fengxiang.elastic.Terms;
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
    private final Documents<Tick> documents;
    private final String index;

    TickStore(Elastic elastic, Indices indices) {
        this.elastic = elastic;
        this.index = indices.alias(PatrolIndex.TICKS);
        this.documents = new Documents<>(elastic, index, Tick.class, "a tick", Tick::id);
    }

    /** What the ticks of one list come to. */
    record Sum(long done, long finds, List<String> people) {

        static final Sum NONE = new Sum(0, 0, List.of());
    }

    Optional<Documents.Found<Tick>> find(String id) {
        return documents.find(id);
    }

    List<Tick> of(String list) {
        return documents.search(s -> s.size(MOST).query(ofLists(List.of(list))));
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
        return read == null ? documents.created(tick) : documents.replaced(tick, read);
    }

    /** False: somebody else has changed it since it was read. */
    boolean remove(Documents.Found<Tick> read) {
        return documents.deleted(read);
    }

    private static Query ofLists(Collection<String> lists) {
        return Terms.anyOf("list", lists);
    }
}
