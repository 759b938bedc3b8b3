package fengxiang.crawl;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.DateHistogramBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import fengxiang.elastic.Terms;
import fengxiang.model.FetchStatus;
import fengxiang.model.Outcome;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The question what each hour brought to sources. Pure. */
record HoursQuery(Instant from, Instant to) {

    SearchRequest request(String index, Collection<String> sourceIds) {
        return LogQueries.perSource(index, sourceIds, from.truncatedTo(ChronoUnit.HOURS), Map.of("hours", hours()));
    }

    /** Filters only: a bucket for each status in each hour would be more than Elasticsearch gives at once. */
    private static Aggregation hours() {
        return Aggregation.of(a -> a.dateHistogram(
                        h -> h.field("at").fixedInterval(i -> i.time("1h")).minDocCount(1))
                .aggregations(Map.of(
                        "lists",
                                only(
                                        term("page", Fetch.LIST),
                                        among(FetchStatus.FETCHED, FetchStatus.NOT_MODIFIED, FetchStatus.REJECTED)),
                        "emptyLists", only(term("page", Fetch.LIST), among(FetchStatus.REJECTED)),
                        "pages", only(term("first", "true"), among(FetchStatus.FETCHED, FetchStatus.REJECTED)),
                        "parsed", only(term("first", "true"), among(FetchStatus.FETCHED)),
                        "created", only(term("delivered", Outcome.CREATED.toString())))));
    }

    private static Aggregation only(Query... all) {
        return Aggregation.of(a -> a.filter(f -> f.bool(b -> b.filter(List.of(all)))));
    }

    private static Query term(String field, String value) {
        return Query.of(q -> q.term(t -> t.field(field).value(value)));
    }

    private static Query among(FetchStatus... statuses) {
        return Terms.anyOf(
                "status", Stream.of(statuses).map(FetchStatus::toString).toList());
    }

    Map<String, List<FetchHour>> read(SearchResponse<Void> answer) {
        Map<String, List<FetchHour>> found = new HashMap<>();
        LogQueries.sources(answer)
                .forEach(source -> found.put(
                        source.key().stringValue(),
                        Aggregates.named(source.aggregations(), "hours").dateHistogram().buckets().array().stream()
                                .map(HoursQuery::hour)
                                .filter(hour -> hour.start().isBefore(to))
                                .toList()));
        return found;
    }

    private static FetchHour hour(DateHistogramBucket bucket) {
        return new FetchHour(
                Instant.ofEpochMilli(bucket.key()),
                bucket.docCount(),
                count(bucket, "lists"),
                count(bucket, "emptyLists"),
                count(bucket, "pages"),
                count(bucket, "parsed"),
                count(bucket, "created"));
    }

    private static long count(DateHistogramBucket bucket, String name) {
        return Aggregates.named(bucket.aggregations(), name).filter().docCount();
    }
}
