package fengxiang.detection;

import java.time.Duration;

/**
 * What is said at the end of a bin; of several windows, of the one that is most surprising.
 *
 * @param count in the window, as far as it was known at the end of the bin; what the rest was decided by
 * @param all in the window, as far as is known now
 * @param outOf what the count is a part of, for a share; the count itself otherwise
 * @param expected of the count; 0 where a rule does not ask what is usual
 * @param dispersion by which its surprise was computed
 * @param surprise see {@link Surprise}; 0 where a rule does not ask what is usual
 * @param notice whether one goes out now
 */
public record Reading(
        Duration window,
        double count,
        double all,
        double outOf,
        double expected,
        double dispersion,
        double surprise,
        State state,
        boolean notice) {

    /** Where nothing is said. */
    static Reading none(Duration window, State state) {
        return new Reading(window, 0, 0, 0, 0, 0, 0, state, false);
    }
}
