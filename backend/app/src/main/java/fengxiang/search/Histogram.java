package fengxiang.search;

import fengxiang.figure.Interval;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Articles over time.
 *
 * @param buckets without gaps, in order; their counts add up to the total
 */
record Histogram(Interval interval, List<Bucket> buckets) {

    /** @param to beginning of the next bar; a search from and to gives exactly these articles */
    record Bucket(Instant from, Instant to, long count) {}

    static final Histogram EMPTY = new Histogram(Interval.DAY, List.of());

    /** Puts counts into bars of an equal or coarser interval and fills the gaps. */
    static Histogram of(Interval interval, SortedMap<Instant, Long> counts) {
        if (counts.isEmpty()) {
            return new Histogram(interval, List.of());
        }
        SortedMap<Instant, Long> bars = new TreeMap<>();
        counts.forEach((start, count) -> bars.merge(interval.floor(start), count, Long::sum));
        List<Bucket> buckets = new ArrayList<>();
        for (Instant at = bars.firstKey(); !at.isAfter(bars.lastKey()); at = interval.next(at)) {
            buckets.add(new Bucket(at, interval.next(at), bars.getOrDefault(at, 0L)));
        }
        return new Histogram(interval, buckets);
    }
}
