package fengxiang.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import fengxiang.article.ArticleField;
import fengxiang.article.ArticleIndex;
import fengxiang.article.StoredArticle;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import fengxiang.elastic.Terms;
import fengxiang.figure.Scope;
import fengxiang.outlet.Outlets;
import fengxiang.query.TextQueries;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The articles that a search found, put together into rows: of each the earliest, and what there is of it. */
@Component
class Rows {

    /** Outlets beyond these are counted as hosts; no story is carried by so many. */
    private static final int MOST_HOSTS = 1_000;

    /** Articles of a row that are listed. */
    private static final int MOST_MEMBERS = 100;

    private final Elastic elastic;
    private final Outlets outlets;
    private final Whole whole;
    private final Views views;
    private final Hits hits;
    private final String alias;

    Rows(Elastic elastic, Outlets outlets, Whole whole, Views views, Hits hits, Indices indices) {
        this.elastic = elastic;
        this.outlets = outlets;
        this.whole = whole;
        this.views = views;
        this.hits = hits;
        this.alias = indices.alias(ArticleIndex.ARTICLES);
    }

    /** Rows and the earliest article of each, in the same order. */
    record Page(List<ArticleHit> hits, List<Row> rows) {}

    /**
     * The articles of a row.
     *
     * @param total exact
     * @param hits the earliest first, at most 100
     */
    record Members(long total, List<ArticleHit> hits) {}

    /** @param found one article of each row, in the order of the list */
    Page of(Scope scope, Grouping grouping, List<StoredArticle> found) {
        if (found.isEmpty()) {
            return new Page(List.of(), List.of());
        }
        Map<String, StringTermsBucket> buckets =
                buckets(scope, grouping, found.stream().map(grouping::key).toList());
        Map<String, String> firsts = new HashMap<>();
        buckets.forEach((key, bucket) -> firsts.put(key, first(bucket)));
        Map<String, ArticleHit> shown = hits.byId(firsts.values(), marked(scope));
        List<ArticleHit> leading = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (StoredArticle article : found) {
            String key = grouping.key(article);
            StringTermsBucket bucket = buckets.get(key);
            ArticleHit first = bucket == null ? null : shown.get(firsts.get(key));
            if (bucket != null && first != null) { // else it has just gone
                leading.add(first);
                rows.add(row(key, bucket));
            }
        }
        return new Page(leading, rows);
    }

    Members members(Scope scope, Grouping grouping, String key) {
        Query marked = marked(scope);
        SearchResponse<StoredArticle> answer = elastic.call(
                "read the articles of a row",
                c -> c.search(
                        s -> s.index(alias)
                                .ignoreUnavailable(true)
                                .query(within(scope, grouping, List.of(key)))
                                .trackTotalHits(t -> t.enabled(true))
                                .size(MOST_MEMBERS)
                                .sort(Order.EARLIEST_FIRST)
                                .highlight(marked == null ? null : Marks.ask(marked)),
                        StoredArticle.class));
        return new Members(
                Objects.requireNonNull(answer.hits().total()).value(),
                views.hits(answer.hits().hits()));
    }

    private Map<String, StringTermsBucket> buckets(Scope scope, Grouping grouping, List<String> keys) {
        Aggregation hosts = Aggregation.of(
                a -> a.terms(t -> t.field(ArticleField.OUTLET_HOST.path()).size(MOST_HOSTS)));
        Aggregation first = Aggregation.of(
                a -> a.topHits(t -> t.size(1).source(f -> f.fetch(false)).sort(Order.EARLIEST_FIRST)));
        Aggregation latest = Aggregation.of(a -> a.max(m -> m.field(ArticleField.PUBLISHED_AT.path())));
        Aggregation byKey = Aggregation.of(a -> a.terms(
                        t -> t.field(grouping.path()).size(keys.size()).include(i -> i.terms(keys)))
                .aggregations(Map.of("hosts", hosts, "first", first, "latest", latest)));
        Aggregate answer = elastic.call(
                        "put articles together into rows",
                        c -> c.search(
                                s -> s.index(alias)
                                        .ignoreUnavailable(true)
                                        .size(0)
                                        .query(within(scope, grouping, keys))
                                        .aggregations("rows", byKey),
                                Void.class))
                .aggregations()
                .get("rows");
        Map<String, StringTermsBucket> buckets = new HashMap<>();
        if (answer != null) {
            answer.sterms().buckets().array().forEach(b -> buckets.put(b.key().stringValue(), b));
        }
        return buckets;
    }

    private Query within(Scope scope, Grouping grouping, List<String> keys) {
        return Query.of(q -> q.bool(b -> b.filter(whole.of(scope), Terms.anyOf(grouping.path(), keys))));
    }

    private @Nullable Query marked(Scope scope) {
        return scope.query() == null ? null : TextQueries.of(scope.query(), outlets.all());
    }

    private static String first(StringTermsBucket bucket) {
        return Objects.requireNonNull(
                aggregate(bucket, "first").topHits().hits().hits().getFirst().id());
    }

    private Row row(String key, StringTermsBucket bucket) {
        long different = aggregate(bucket, "hosts").sterms().buckets().array().stream()
                .map(host -> OutletView.of(host.key().stringValue(), outlets).id())
                .distinct()
                .count();
        Double latest = Objects.requireNonNull(aggregate(bucket, "latest").max().value());
        return new Row(key, bucket.docCount(), different, Instant.ofEpochMilli(latest.longValue()));
    }

    private static Aggregate aggregate(StringTermsBucket bucket, String name) {
        return Objects.requireNonNull(bucket.aggregations().get(name), name);
    }
}
