package fengxiang.crawl;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import fengxiang.elastic.Times;
import fengxiang.model.FetchStatus;
import fengxiang.model.Outcome;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What the questions to {@code crawl-fetches} have in common. */
final class LogQueries {

    private LogQueries() {}

    /** One bucket for each source with a fetch since {@code from}. */
    static SearchRequest perSource(
            String index, Collection<String> sourceIds, Instant from, Map<String, Aggregation> parts) {
        Query since = Query.of(
                q -> q.bool(b -> b.filter(UrlQueries.ofSources(sourceIds)).filter(Times.since("at", from))));
        return SearchRequest.of(s -> s.index(index)
                .ignoreUnavailable(true) // nothing was fetched yet
                .size(0)
                .trackTotalHits(t -> t.enabled(false))
                .query(since)
                .aggregations(
                        "sources",
                        a -> a.terms(t -> t.field("sourceId").size(Math.max(1, sourceIds.size())))
                                .aggregations(parts)));
    }

    static List<StringTermsBucket> sources(SearchResponse<Void> answer) {
        return answer.aggregations().containsKey("sources")
                ? Aggregates.buckets(answer.aggregations(), "sources")
                : List.of();
    }

    static Aggregation terms(String field, int size) {
        return Aggregation.of(a -> a.terms(t -> t.field(field).size(size)));
    }

    static Aggregation statuses(Map<String, Aggregation> parts) {
        return Aggregation.of(a -> a.terms(t -> t.field("status").size(FetchStatus.values().length))
                .aggregations(parts));
    }

    static Aggregation delivered() {
        return terms("delivered", Outcome.values().length);
    }

    static Aggregation only(String field, String value, Map<String, Aggregation> parts) {
        return Aggregation.of(a ->
                a.filter(f -> f.term(t -> t.field(field).value(value))).aggregations(parts));
    }

    /** Of the pages that were visited for the first time: how that ended, and the given part. */
    static Aggregation firsts(Aggregation delivered) {
        return Aggregation.of(a -> a.filter(f -> f.term(t -> t.field("first").value(true)))
                .aggregations(Map.of("status", statuses(Map.of()), "delivered", delivered)));
    }
}
