package fengxiang.figure;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.RangeBucket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The last 24 hours and the 24 hours before them, again and again: what is usual is read from those. Pure. */
public final class Windows {

    /** Windows before the last: what is usual. */
    public static final int BEFORE = 14;

    /** Windows with something in them, before what is usual means anything. */
    private static final int ENOUGH = 7;

    private static final Duration LENGTH = Duration.ofHours(24);

    private Windows() {}

    /** The beginning of all of them. */
    public static Instant begin(Instant now) {
        return now.minus(LENGTH.multipliedBy(BEFORE + 1));
    }

    /** The beginning of the last one. */
    public static Instant lastBegin(Instant now) {
        return now.minus(LENGTH);
    }

    /** @param parts what else is counted in each window */
    public static Aggregation ask(String field, Instant now, Map<String, Aggregation> parts) {
        return Aggregation.of(a -> a.dateRange(d -> {
                    d.field(field);
                    for (int i = 0; i <= BEFORE; i++) {
                        Instant from = begin(now).plus(LENGTH.multipliedBy(i));
                        String key = key(i);
                        d.ranges(r -> r.key(key)
                                .from(f -> f.expr(from.toString()))
                                .to(t -> t.expr(from.plus(LENGTH).toString())));
                    }
                    return d;
                })
                .aggregations(parts));
    }

    /** The windows, the last one last. */
    public static List<RangeBucket> read(Aggregate answer) {
        List<RangeBucket> ordered = new ArrayList<>(answer.dateRange().buckets().array());
        ordered.sort((a, b) -> String.valueOf(a.key()).compareTo(String.valueOf(b.key())));
        return ordered;
    }

    /**
     * The middle of the windows before the last. The mean of the two in the middle, because there is an even number.
     *
     * @param counts of all windows, the last one last
     */
    public static double usual(List<Long> counts) {
        long[] before = counts.subList(0, BEFORE).stream()
                .mapToLong(Long::longValue)
                .sorted()
                .toArray();
        return Arrays.stream(before, BEFORE / 2 - 1, BEFORE / 2 + 1).average().orElse(0);
    }

    /** How far above what is usual a count is, in the deviations that chance brings to counts (Poisson). */
    public static double above(double count, double usual) {
        return (count - usual) / Math.sqrt(Math.max(1, usual));
    }

    /**
     * Whether there is anything to compare with: a new installation knows nothing of the time before it.
     *
     * @param collected of all windows, the last one last
     */
    public static boolean comparable(List<Long> collected) {
        return collected.subList(0, BEFORE).stream().filter(count -> count > 0).count() >= ENOUGH;
    }

    private static String key(int number) {
        return String.valueOf((char) ('a' + number));
    }
}
