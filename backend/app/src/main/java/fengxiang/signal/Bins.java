package fengxiang.signal;

import java.time.Duration;
import java.time.Instant;

/**
 * Quarters of an hour of the clock, one after another.
 *
 * @param start of the first
 * @param size how many
 */
public record Bins(Instant start, int size) {

    public static final Duration LENGTH = Duration.ofMinutes(15);

    /** The last that have ended at {@code end}, and those before them, since {@code past} before it. */
    public static Bins until(Instant end, Duration past) {
        Instant to = floor(end);
        return new Bins(floor(to.minus(past)), (int) past.dividedBy(LENGTH));
    }

    /** The beginning of the quarter of an hour that a moment lies in. */
    public static Instant floor(Instant at) {
        long length = LENGTH.toMillis();
        return Instant.ofEpochMilli(Math.floorDiv(at.toEpochMilli(), length) * length);
    }

    public Instant end() {
        return start(size);
    }

    public Instant start(int bin) {
        return start.plus(LENGTH.multipliedBy(bin));
    }

    /** Which one a moment lies in; outside of them less than 0, or {@code size} and more. */
    public int of(Instant at) {
        return (int) Math.floorDiv(at.toEpochMilli() - start.toEpochMilli(), LENGTH.toMillis());
    }
}
