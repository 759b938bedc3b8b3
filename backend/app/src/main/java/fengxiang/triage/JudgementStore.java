package fengxiang.triage;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import fengxiang.elastic.Documents;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import fengxiang.elastic.Terms;
import fengxiang.elastic.Times;
import fengxiang.mention.Verdict;
import fengxiang.platform.Page;
import fengxiang.platform.Paging;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Judgements in Elasticsearch. */
@Component
class JudgementStore {

    private static final int MOST = 10_000;
    private static final int AT_ONCE = 200;
    private static final int ENOUGH = 1_000;

    private final Elastic elastic;
    private final String alias;
    private final Documents<Judgement> documents;

    JudgementStore(Elastic elastic, Indices indices) {
        this.elastic = elastic;
        this.alias = indices.alias(JudgementIndex.JUDGEMENTS);
        this.documents = new Documents<>(elastic, alias, Judgement.class, "a judgement", Judgement::id);
    }

    Optional<Documents.Found<Judgement>> find(String id) {
        return documents.find(id);
    }

    /** Of any of these topics and any of these stories, the earlier before the later. */
    List<Judgement> of(Collection<String> topicIds, Collection<String> stories) {
        return documents.search(s -> s.size(MOST)
                .query(q -> q.bool(b -> b.filter(Terms.anyOf("topicId", topicIds), Terms.anyOf("story", stories))))
                .sort(o -> o.field(f -> f.field("at").order(SortOrder.Asc))));
    }

    /** Made until a moment, and perhaps not known to all copies. */
    List<Judgement> unsettled(Instant until) {
        return documents.search(s -> s.size(AT_ONCE)
                .query(q -> q.bool(b -> b.filter(
                                f -> f.term(t -> t.field("settled").value(false)))
                        .filter(f -> f.range(r -> r.date(d -> d.field("at").lte(until.toString()))))))
                .sort(o -> o.field(f -> f.field("at").order(SortOrder.Asc))));
    }

    /** Those that hold and were made in a time, the latest first. */
    Page<Judgement> made(@Nullable Instant from, @Nullable Instant to, Paging paging) {
        SearchResponse<Judgement> answer = elastic.call(
                "read the ledger",
                c -> c.search(
                        s -> s.index(alias)
                                .query(made(from, to))
                                .trackTotalHits(t -> t.enabled(true))
                                .from(paging.from())
                                .size(paging.size())
                                .sort(o -> o.field(f -> f.field("at").order(SortOrder.Desc)))
                                .sort(o -> o.field(f -> f.field("id").order(SortOrder.Asc))),
                        Judgement.class));
        List<Judgement> found = answer.hits().hits().stream()
                .map(hit -> Objects.requireNonNull(hit.source()))
                .toList();
        return Page.of(paging, Objects.requireNonNull(answer.hits().total()).value(), found);
    }

    /**
     * The same from the first to the last, a part at a time.
     *
     * @param last of the part before; null: the first part
     */
    List<Judgement> made(@Nullable Instant from, @Nullable Instant to, @Nullable Judgement last, int most) {
        return documents.search(s -> {
            s.query(made(from, to))
                    .size(most)
                    .sort(o -> o.field(f -> f.field("at").order(SortOrder.Asc)))
                    .sort(o -> o.field(f -> f.field("id").order(SortOrder.Asc)));
            return last == null ? s : s.searchAfter(FieldValue.of(last.at().toEpochMilli()), FieldValue.of(last.id()));
        });
    }

    private static Query made(@Nullable Instant from, @Nullable Instant to) {
        Query open = Query.of(q -> q.term(t -> t.field("verdict").value(Verdict.OPEN.toString())));
        return Query.of(q -> q.bool(b -> b.filter(Times.within("at", from, to)).mustNot(open)));
    }

    /** Stories of a topic of which one of these was found, the latest; enough to learn from. */
    List<String> stories(String topicId, List<Verdict> verdicts) {
        List<String> names = verdicts.stream().map(Verdict::toString).toList();
        return documents
                .search(s -> s.size(ENOUGH)
                        .query(q -> q.bool(
                                b -> b.filter(Terms.anyOf("topicId", List.of(topicId)), Terms.anyOf("verdict", names))))
                        .sort(o -> o.field(f -> f.field("at").order(SortOrder.Desc))))
                .stream()
                .map(Judgement::story)
                .toList();
    }

    boolean created(Judgement judgement) {
        return documents.created(judgement);
    }

    /** @return false: somebody else has changed it since it was read */
    boolean replaced(Judgement judgement, Documents.Found<Judgement> read) {
        return documents.replaced(judgement, read.version());
    }
}
