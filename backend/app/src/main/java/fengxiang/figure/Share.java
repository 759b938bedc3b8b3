package fengxiang.figure;

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

    /** Of the standard normal distribution, for 95 of 100. */
    private static final double Z = 1.959964;

    /** What is shown has one place behind the point of a percentage; longer ones fill half of a long curve's answer. */
    private static final double PLACES = 1e5;

    /**
     * With the score interval (E. B. Wilson, 1927), which holds for few and for extreme shares too. Rounded to five
     * places, the interval outwards.
     *
     * @return null: of nothing there is no share
     */
    public static @Nullable Share of(long negative, long total) {
        if (total == 0) {
            return null;
        }
        double p = (double) negative / total;
        double z2 = Z * Z / total;
        double middle = (p + z2 / 2) / (1 + z2);
        double half = Z / (1 + z2) * Math.sqrt((p * (1 - p) + z2 / 4) / total);
        return new Share(
                negative,
                total,
                Math.round(p * PLACES) / PLACES,
                negative == 0 ? 0 : Math.floor(Math.max(0, middle - half) * PLACES) / PLACES,
                negative == total ? 1 : Math.ceil(Math.min(1, middle + half) * PLACES) / PLACES);
    }
}
