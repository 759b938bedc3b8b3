package fengxiang.detection;

import java.time.Duration;
import java.util.List;

/**
 * How a stream is watched.
 *
 * @param windows that counts are added up over
 * @param halfLife in which the memory of the spread halves
 * @param floor of the expected count, as a part of its mean of 7 days; 0: none
 * @param fire surprise from which a notice goes out
 * @param clear surprise below which an episode ends, after {@code clearAfter}
 * @param cooldown after a notice, in which another episode is the same
 * @param repeat whether an episode that goes on is told of again after the cooldown; a long window stays surprising for
 *     long after what was in it
 * @param fewest counted in a window that says something
 * @param pending how many bins in a row have to say so
 */
public record Settings(
        Memory memory,
        List<Duration> windows,
        Duration halfLife,
        double floor,
        double fire,
        double clear,
        Duration clearAfter,
        Duration cooldown,
        boolean repeat,
        int fewest,
        int pending) {

    Pace pace() {
        return new Pace(pending, clearAfter, cooldown, repeat);
    }

    /** The same, with another threshold. */
    public Settings firing(double from, int atLeast) {
        return new Settings(
                memory, windows, halfLife, floor, from, clear, clearAfter, cooldown, repeat, atLeast, pending);
    }

    /** The same, over other windows. */
    public Settings over(List<Duration> others) {
        return new Settings(
                memory, others, halfLife, floor, fire, clear, clearAfter, cooldown, repeat, fewest, pending);
    }

    /** The usual ones of a kind of stream, as measured in the design's research. */
    public static Settings of(Memory memory) {
        boolean robust = memory == Memory.ROBUST;
        return new Settings(
                memory,
                robust
                        ? List.of(Duration.ofHours(1), Duration.ofHours(4), Duration.ofHours(24))
                        : List.of(Duration.ofHours(1)),
                Duration.ofDays(robust ? 14 : 7),
                robust ? 0 : 1,
                robust ? 4 : 2,
                1.5,
                Duration.ofHours(2),
                Duration.ofHours(24),
                !robust,
                5,
                1);
    }
}
