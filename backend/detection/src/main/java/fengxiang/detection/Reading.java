package fengxiang.detection;

import java.time.Duration;

/**
 * What is said at the end of a bin, of the window that is most surprising.
 *
 * @param count in the window
 * @param expected in it
 * @param dispersion by which its surprise was computed
 * @param surprise see {@link Surprise}
 * @param notice whether one goes out now
 */
public record Reading(
        Duration window,
        double count,
        double expected,
        double dispersion,
        double surprise,
        State state,
        boolean notice) {}
