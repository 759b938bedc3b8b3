package fengxiang.health;

import fengxiang.crawl.FetchHour;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A source hour by hour in the last three weeks, whole hours only; hours without a fetch are missing.
 *
 * @param everNew whether it has brought something at any time that is still on record
 */
record Past(List<FetchHour> hours, boolean everNew) {

    static final Duration LENGTH = Duration.ofDays(21);
    static final Past NONE = new Past(List.of(), false);

    /** Fewer pages say nothing about what is usual. */
    private static final long ENOUGH = 20;

    private static final Duration HOUR = Duration.ofHours(1);

    @Nullable
    Instant lastFetch() {
        return hours.isEmpty() ? null : hours.getLast().start().plus(HOUR);
    }

    /** Begin of the hour in which the last new article came. */
    @Nullable
    Instant lastNew() {
        return hours.reversed().stream()
                .filter(hour -> hour.created() > 0)
                .map(FetchHour::start)
                .findFirst()
                .orElse(null);
    }

    boolean newSince(Instant moment) {
        Instant last = lastNew();
        return last != null && last.plus(HOUR).isAfter(moment);
    }

    /** How many of so many, before a moment; null: too few to say. Never 0 or 1: a past is finite. */
    @Nullable
    Double share(ToLongFunction<FetchHour> some, ToLongFunction<FetchHour> all, Instant before) {
        long of = 0;
        long total = 0;
        for (FetchHour hour : hours) {
            if (hour.start().isBefore(before)) {
                of += some.applyAsLong(hour);
                total += all.applyAsLong(hour);
            }
        }
        return total < ENOUGH ? null : (of + 1.0) / (total + 2.0);
    }
}
