package fengxiang.crawl;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import fengxiang.elastic.Times;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The question how many fetches of sources ended how, in windows that end now. Pure. */
record CountsQuery(List<Duration> windows, Instant now) {

    private static final int MOST_CAUSES = 50;

    SearchRequest request(String index, Collection<String> sourceIds) {
        Instant earliest =
                windows.stream().map(now::minus).min(Instant::compareTo).orElse(now);
        return LogQueries.perSource(index, sourceIds, earliest, Map.of("windows", ranges()));
    }

    private Aggregation ranges() {
        return Aggregation.of(a -> a.dateRange(d -> {
                    d.field("at");
                    for (int i = 0; i < windows.size(); i++) {
                        String key = key(i);
                        String from = now.minus(windows.get(i)).toString();
                        d.ranges(r -> r.key(key).from(f -> f.expr(from)));
                    }
                    return d;
                })
                .aggregations(parts()));
    }

    private static Map<String, Aggregation> parts() {
        Map<String, Aggregation> parts = new HashMap<>();
        parts.put("status", LogQueries.statuses(Map.of("cause", LogQueries.terms("cause", MOST_CAUSES))));
        parts.put("lists", LogQueries.only("page", Fetch.LIST, Map.of("status", LogQueries.statuses(Map.of()))));
        parts.put("articles", LogQueries.only("page", Fetch.ARTICLE, Map.of("status", LogQueries.statuses(Map.of()))));
        parts.put("firsts", LogQueries.firsts(LogQueries.delivered()));
        parts.put("delivered", LogQueries.delivered());
        parts.putAll(delays());
        parts.put("latest", Aggregation.of(a -> a.max(m -> m.field("at"))));
        return parts;
    }

    private static Map<String, Aggregation> delays() {
        return Map.of(
                "delay",
                Aggregation.of(a -> a.percentiles(p -> p.field("delaySeconds").percents(50.0, 95.0))),
                "delays",
                Aggregation.of(a -> a.valueCount(v -> v.field("delaySeconds"))));
    }

    /** The delay of all sources together. */
    static SearchRequest delay(String index, Instant from, Instant to) {
        return SearchRequest.of(s -> s.index(index)
                .ignoreUnavailable(true) // nothing was fetched yet
                .size(0)
                .trackTotalHits(t -> t.enabled(false))
                .query(Times.within("at", from, to))
                .aggregations(delays()));
    }

    Map<String, List<FetchCounts>> read(SearchResponse<Void> answer) {
        Map<String, List<FetchCounts>> found = new HashMap<>();
        LogQueries.sources(answer).forEach(source -> {
            Map<String, FetchCounts> byKey = new HashMap<>();
            Aggregates.named(source.aggregations(), "windows")
                    .dateRange()
                    .buckets()
                    .array()
                    .forEach(b -> byKey.put(String.valueOf(b.key()), CountsReader.read(b.aggregations())));
            found.put(
                    source.key().stringValue(),
                    IntStream.range(0, windows.size())
                            .mapToObj(i -> byKey.getOrDefault(key(i), FetchCounts.NONE))
                            .toList());
        });
        return found;
    }

    private static String key(int window) {
        return "w" + window;
    }
}
