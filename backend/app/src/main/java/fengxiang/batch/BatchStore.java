package fengxiang.batch;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import fengxiang.elastic.Documents;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import fengxiang.platform.NotFoundException;
import fengxiang.platform.Page;
import fengxiang.platform.Paging;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** The batches in Elasticsearch. Every change is visible to the next search. */
@Component
class BatchStore {

    private static final int ATTEMPTS = 20;
    private static final int MOST_OPEN = 1_000;

    private final Elastic elastic;
    private final Documents<Batch> documents;
    private final String index;

    BatchStore(Elastic elastic, Indices indices) {
        this.elastic = elastic;
        this.index = indices.alias(BatchIndex.BATCHES);
        this.documents = new Documents<>(elastic, index, Batch.class, "an import", Batch::id);
    }

    void create(Batch batch) {
        documents.create(batch);
    }

    /** @throws NotFoundException when there is none */
    Batch find(String id) {
        return read(id).document();
    }

    /**
     * Changes a batch, again where others change it at the same time.
     *
     * @param change from what is there to what shall be; the same: nothing is written
     * @return what is there now
     */
    Batch change(String id, UnaryOperator<Batch> change) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Documents.Found<Batch> read = read(id);
            Batch before = read.document();
            Batch after = change.apply(before);
            if (after.equals(before) || documents.replaced(after, read.version())) {
                return after;
            }
        }
        throw Elastic.unavailable("note an import", "others change it all the time");
    }

    private Documents.Found<Batch> read(String id) {
        return documents.find(id).orElseThrow(() -> new NotFoundException("batch", id));
    }

    /** The latest first. */
    Page<Batch> list(Paging paging) {
        SearchResponse<Batch> answer = search(Query.of(q -> q.matchAll(m -> m)), paging.from(), paging.size());
        return Page.of(paging, Objects.requireNonNull(answer.hits().total()).value(), sources(answer));
    }

    /** Those that stand still since then, those to be undone, and those that were undone after it. */
    List<Batch> unsettled(Instant since) {
        return sources(search(
                Query.of(q -> q.bool(b -> b.minimumShouldMatch("1")
                        .should(in(BatchState.UNDOING))
                        .should(s ->
                                s.bool(a -> a.filter(in(BatchState.RUNNING)).filter(seen(since, false))))
                        .should(s -> s.bool(a -> a.filter(in(BatchState.UNDONE)).filter(seen(since, true)))))),
                0,
                MOST_OPEN));
    }

    private static Query in(BatchState state) {
        return Query.of(q -> q.term(t -> t.field("state").value(state.toString())));
    }

    private static Query seen(Instant since, boolean after) {
        String at = since.toString();
        return Query.of(q -> q.range(r -> r.date(
                d -> after ? d.field("seenAt").gte(at) : d.field("seenAt").lt(at))));
    }

    private SearchResponse<Batch> search(Query query, int from, int size) {
        return elastic.call(
                "list the imports",
                c -> c.search(
                        s -> s.index(index)
                                .query(query)
                                .from(from)
                                .size(size)
                                .trackTotalHits(t -> t.enabled(true))
                                .sort(o -> o.field(f -> f.field("startedAt").order(SortOrder.Desc))),
                        Batch.class));
    }

    private static List<Batch> sources(SearchResponse<Batch> answer) {
        return answer.hits().hits().stream()
                .map(Hit::source)
                .filter(Objects::nonNull)
                .toList();
    }
}
