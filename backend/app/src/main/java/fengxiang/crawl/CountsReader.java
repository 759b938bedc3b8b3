package fengxiang.crawl;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import fengxiang.model.FetchStatus;
import fengxiang.model.Outcome;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the answer to {@link CountsQuery}. */
final class CountsReader {

    private CountsReader() {}

    static FetchCounts read(Map<String, Aggregate> window) {
        Map<String, Long> statuses = Aggregates.counts(window, "status");
        return new FetchCounts(
                lists(inner(window, "lists")),
                pages(inner(window, "firsts"), inner(window, "articles")),
                delivered(Aggregates.counts(window, "delivered")),
                new FetchCounts.Statuses(
                        of(statuses, FetchStatus.FETCHED),
                        of(statuses, FetchStatus.NOT_MODIFIED),
                        of(statuses, FetchStatus.REJECTED),
                        of(statuses, FetchStatus.DISALLOWED),
                        of(statuses, FetchStatus.GONE),
                        of(statuses, FetchStatus.FAILED)),
                causes(window),
                delay(window),
                latest(window));
    }

    private static FetchCounts.Lists lists(Map<String, Aggregate> lists) {
        Map<String, Long> statuses = Aggregates.counts(lists, "status");
        long empty = of(statuses, FetchStatus.REJECTED);
        return new FetchCounts.Lists(
                of(statuses, FetchStatus.FETCHED) + of(statuses, FetchStatus.NOT_MODIFIED) + empty,
                empty,
                of(statuses, FetchStatus.DISALLOWED),
                of(statuses, FetchStatus.FAILED) + of(statuses, FetchStatus.GONE));
    }

    private static FetchCounts.Pages pages(Map<String, Aggregate> firsts, Map<String, Aggregate> articles) {
        Map<String, Long> statuses = Aggregates.counts(firsts, "status");
        long parsed = of(statuses, FetchStatus.FETCHED);
        return new FetchCounts.Pages(
                parsed + of(statuses, FetchStatus.REJECTED),
                parsed,
                of(Aggregates.counts(firsts, "delivered"), Outcome.UNCHANGED),
                of(Aggregates.counts(articles, "status"), FetchStatus.FAILED));
    }

    private static FetchCounts.Delivered delivered(Map<String, Long> counts) {
        return new FetchCounts.Delivered(
                of(counts, Outcome.CREATED), of(counts, Outcome.UPDATED), of(counts, Outcome.UNCHANGED));
    }

    private static Map<String, Map<String, Long>> causes(Map<String, Aggregate> window) {
        Map<String, Map<String, Long>> causes = new HashMap<>();
        for (StringTermsBucket status : Aggregates.buckets(window, "status")) {
            Map<String, Long> counts = new LinkedHashMap<>(); // the most frequent first, as they come
            Aggregates.buckets(status.aggregations(), "cause")
                    .forEach(b -> counts.put(b.key().stringValue(), b.docCount()));
            if (!counts.isEmpty()) {
                causes.put(status.key().stringValue(), counts);
            }
        }
        return causes;
    }

    static FetchCounts.@Nullable Delay delay(Map<String, Aggregate> window) {
        Double count = Aggregates.named(window, "delays").valueCount().value();
        if (count == null || count == 0) {
            return null;
        }
        Map<String, String> values =
                Aggregates.named(window, "delay").tdigestPercentiles().values().keyed();
        return new FetchCounts.Delay(count.longValue(), seconds(values.get("50.0")), seconds(values.get("95.0")));
    }

    private static long seconds(@Nullable String value) {
        return value == null ? 0 : Math.round(Double.parseDouble(value));
    }

    private static @Nullable Instant latest(Map<String, Aggregate> window) {
        Double latest = Aggregates.named(window, "latest").max().value();
        return latest == null || Double.isInfinite(latest) ? null : Instant.ofEpochMilli(latest.longValue());
    }

    private static Map<String, Aggregate> inner(Map<String, Aggregate> window, String name) {
        return Aggregates.named(window, name).filter().aggregations();
    }

    static long of(Map<String, Long> counts, Enum<?> key) {
        return counts.getOrDefault(key.toString(), 0L);
    }
}
