package fengxiang.detection;

import java.time.Duration;

/**
 * When episodes begin and end, and how often a notice goes out.
 *
 * @param pending how many bins in a row have to say so, 1 or more
 * @param clearAfter how long there has to be nothing
 * @param cooldown after a notice, in which another episode is the same
 * @param repeat whether an episode that goes on is told of again after the cooldown
 */
public record Pace(int pending, Duration clearAfter, Duration cooldown, boolean repeat) {

    public Pace {
        if (pending < 1) {
            throw new IllegalArgumentException("pending: " + pending);
        }
    }

    /** Ends after two hours, one notice a day. */
    public static Pace usual(int pending) {
        return new Pace(pending, Duration.ofHours(2), Duration.ofHours(24), false);
    }
}
