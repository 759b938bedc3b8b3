package fengxiang.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.NavigableSet;

/**
 * Whether outlets of a tier report on a topic all the time, so that it is no news that they do: on at least half of the
 * fourteen days before. Pure.
 */
final class Habit {

    static final Duration PAST = Duration.ofDays(14);

    private static final int LEAST = 7;

    private Habit() {}

    /** The beginning of the days that tell; they end where the day of {@code at} begins. */
    static Instant from(Instant at) {
        return to(at).minus(PAST);
    }

    /** The beginning of its day. */
    static Instant to(Instant at) {
        return at.atZone(CountRules.ZONE)
                .toLocalDate()
                .atStartOfDay(CountRules.ZONE)
                .toInstant();
    }

    static boolean is(long days) {
        return days >= LEAST;
    }

    /** @param days beginnings of days with a report by outlets of that tier; see {@link #to} */
    static boolean is(NavigableSet<Instant> days, Instant at) {
        return is(days.subSet(from(at), true, to(at), false).size());
    }
}
