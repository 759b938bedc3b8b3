package fengxiang.launcher.bench.dashboards;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** What was made, counted by name and minute. */
final class Truth {

    private final Times times;
    private final Map<String, int[]> counts = new HashMap<>();

    Truth(Times times) {
        this.times = times;
    }

    Times times() {
        return times;
    }

    void count(String what, int minute) {
        counts.computeIfAbsent(what, none -> new int[times.minutes()])[minute]++;
    }

    /** How many there are in a half-open range. */
    long of(String what, Instant from, Instant to) {
        int[] all = counts.get(what);
        long sum = 0;
        if (all != null) {
            int end = times.from(to);
            for (int i = times.from(from); i < end; i++) {
                sum += all[i];
            }
        }
        return sum;
    }

    long of(String what, Range range) {
        return of(what, range.from(), range.to());
    }

    long of(String what) {
        return of(what, times.first(), times.end());
    }
}
