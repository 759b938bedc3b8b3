package fengxiang.figure;

import fengxiang.detection.Wilson;
import org.jspecify.annotations.Nullable;

/**
 * How many of all are negative, and how far that can be relied on. Counted on new stories: a report that forty outlets
 * copy is one negative report, not forty.
 *
 * @param share 0 to 1, to five places
 * @param low lower end of the interval that holds the true share in 95 of 100 cases
 * @param high its upper end
 */
public record Share(long negative, long total, double share, double low, double high) {

    /** What is shown has one place behind the point of a percentage; longer ones fill half of a long curve's answer. */
    private static final double PLACES = 1e5;

    /**
     * With the score interval. Rounded to five places, the interval outwards.
     *
     * @return null: of nothing there is no share
     */
    public static @Nullable Share of(long negative, long total) {
        if (total == 0) {
            return null;
        }
        return new Share(
                negative,
                total,
                Math.round(PLACES * negative / total) / PLACES,
                Math.floor(Wilson.low(negative, total, Wilson.Z95) * PLACES) / PLACES,
                Math.ceil(Wilson.high(negative, total, Wilson.Z95) * PLACES) / PLACES);
    }
}
