package fengxiang.overview;

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
final class Windows {

    /** Windows before the last: what is usual. */
    static final int BEFORE = 14;

    private static final Duration LENGTH = Duration.ofHours(24);

    private Windows() {}

    /** The beginning of all of them. */
    static Instant begin(Instant now) {
        return now.minus(LENGTH.multipliedBy(BEFORE + 1));
    }

    /** @param parts what else is counted in each window */
    static Aggregation ask(String field, Instant now, Map<String, Aggregation> parts) {
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
    static List<RangeBucket> read(Aggregate answer) {
        List<RangeBucket> ordered = new ArrayList<>(answer.dateRange().buckets().array());
        ordered.sort((a, b) -> String.valueOf(a.key()).compareTo(String.valueOf(b.key())));
        return ordered;
    }

    /**
     * The middle of the windows before the last. The mean of the two in the middle, because there is an even number.
     *
     * @param counts of all windows, the last one last
     */
    static double usual(List<Long> counts) {
        long[] before = counts.subList(0, BEFORE).stream()
                .mapToLong(Long::longValue)
                .sorted()
                .toArray();
        return Arrays.stream(before, BEFORE / 2 - 1, BEFORE / 2 + 1).average().orElse(0);
    }

    private static String key(int number) {
        return String.valueOf((char) ('a' + number));
    }
}
