package fengxiang.crawl;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import fengxiang.elastic.Times;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** When anything was fetched. Pure. */
final class TimesQuery {

    private static final String PARTS = "parts";

    private TimesQuery() {}

    static SearchRequest request(String index, Instant from, Instant to, Duration part) {
        Aggregation parts = Aggregation.of(a -> a.dateHistogram(h ->
                h.field("at").fixedInterval(i -> i.time(part.toMinutes() + "m")).minDocCount(1)));
        return SearchRequest.of(s -> s.index(index)
                .ignoreUnavailable(true) // before the first fetch there is no index
                .size(0)
                .trackTotalHits(t -> t.enabled(false))
                .query(Times.within("at", from, to))
                .aggregations(PARTS, parts));
    }

    static List<Instant> read(Map<String, Aggregate> answer) {
        return answer.isEmpty()
                ? List.of()
                : Objects.requireNonNull(answer.get(PARTS)).dateHistogram().buckets().array().stream()
                        .map(bucket -> Instant.ofEpochMilli(bucket.key()))
                        .toList();
    }
}
