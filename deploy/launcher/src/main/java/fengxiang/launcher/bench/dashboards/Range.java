package fengxiang.launcher.bench.dashboards;

import java.time.Duration;
import java.time.Instant;

/** A half-open range that ends at another minute for each question. */
record Range(Instant from, Instant to) {

    /** So that whole hours and days are seldom hit. */
    private static final int MINUTES_APART = 7;

    static Range of(Times times, int days, int number) {
        Instant to = times.end().minus(Duration.ofMinutes((long) number * MINUTES_APART));
        return new Range(to.minus(Duration.ofDays(days)), to);
    }

    String parameters() {
        return "from=" + from + "&to=" + to;
    }

    /** As a filter. */
    String published() {
        return Plain.fill("""
                {"range": {"publishedAt": {"gte": "%s", "lt": "%s"}}}\
                """, from, to);
    }
}
