package fengxiang.signal;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.DateHistogramBucket;
import co.elastic.clients.elasticsearch._types.aggregations.MultiBucketBase;
import fengxiang.detection.Late;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToLongFunction;

/** Reads the answer to a {@link SignalQuery}. Pure. */
final class SignalReader {

    private final Bins bins;
    private final Duration delay;

    SignalReader(Bins bins, Duration delay) {
        this.bins = bins;
        this.delay = delay;
    }

    /**
     * What was counted.
     *
     * @param sources how many stories each source brought; those of none under the empty name
     */
    record Counted(Part minutes, Part days, Part negative, Part negativeDays, Map<String, Long> sources) {}

    Counted read(Map<String, Aggregate> answer) {
        if (answer.isEmpty()) { // there is no mention at all
            Part none = Part.none(bins.size());
            return new Counted(none, none, none, none, Map.of());
        }
        Map<String, Aggregate> minutes = within(answer, SignalQuery.MINUTES);
        Map<String, Aggregate> days = within(answer, SignalQuery.DAYS);
        Map<String, Aggregate> pastDays = within(answer, SignalQuery.PAST_DAYS);
        Map<String, Long> sources = new HashMap<>();
        Objects.requireNonNull(answer.get(SignalQuery.SOURCES))
                .sterms()
                .buckets()
                .array()
                .forEach(source -> sources.put(source.key().stringValue(), source.docCount()));
        return new Counted(
                part(minutes, DateHistogramBucket::docCount),
                part(days, DateHistogramBucket::docCount).plus(part(pastDays, DateHistogramBucket::docCount)),
                part(minutes, SignalReader::negative),
                part(days, SignalReader::negative).plus(part(pastDays, SignalReader::negative)),
                sources);
    }

    private static Map<String, Aggregate> within(Map<String, Aggregate> answer, String name) {
        return Objects.requireNonNull(answer.get(name)).filter().aggregations();
    }

    private Part part(Map<String, Aggregate> answer, ToLongFunction<DateHistogramBucket> count) {
        double[] counts = new double[bins.size()];
        for (DateHistogramBucket bucket : buckets(answer)) {
            counts[bin(bucket)] = count.applyAsLong(bucket);
        }
        return new Part(counts, answer.containsKey(SignalQuery.LATE) ? late(answer, count) : List.of());
    }

    private List<Late> late(Map<String, Aggregate> answer, ToLongFunction<DateHistogramBucket> count) {
        List<Late> late = new ArrayList<>();
        for (DateHistogramBucket bucket : buckets(within(answer, SignalQuery.LATE))) {
            int bin = bin(bucket);
            for (DateHistogramBucket placed : histogram(bucket, SignalQuery.PLACED)) {
                int after = bins.of(Instant.ofEpochMilli(placed.key()).minus(delay)) - bin;
                long many = count.applyAsLong(placed);
                if (after > 0 && many > 0) {
                    late.add(new Late(bin, after, many));
                }
            }
        }
        return late;
    }

    private int bin(DateHistogramBucket bucket) {
        return bins.of(Instant.ofEpochMilli(bucket.key()));
    }

    private static List<DateHistogramBucket> buckets(Map<String, Aggregate> answer) {
        return Objects.requireNonNull(answer.get(SignalQuery.BINS))
                .dateHistogram()
                .buckets()
                .array();
    }

    private static List<DateHistogramBucket> histogram(MultiBucketBase bucket, String name) {
        return Objects.requireNonNull(bucket.aggregations().get(name))
                .dateHistogram()
                .buckets()
                .array();
    }

    private static long negative(DateHistogramBucket bucket) {
        return Objects.requireNonNull(bucket.aggregations().get(SignalQuery.NEGATIVE))
                .filter()
                .docCount();
    }
}
