package fengxiang.detection;

/**
 * Whether the negative share of a window has risen, by its lower bound: with few articles a raw share doubles by chance
 * every other hour.
 *
 * @param negative of the window, new stories
 * @param all of the window, new stories
 */
public record NegativeShare(long negative, long all) {

    private static final int FEWEST_NEGATIVE = 3;
    private static final int FEWEST = 5;

    /**
     * The share that is usual, drawn towards the one of all topics as long as little is known.
     *
     * @param overall of all topics, above 0
     */
    public static double usual(long negative, long all, double overall) {
        return (negative + 2) / (all + 2 / overall);
    }

    /** At least three, and the lower bound a fifth and five percentage points above the usual. */
    public boolean hasRisen(double usual) {
        return negative >= FEWEST_NEGATIVE && all >= FEWEST && low() > Math.max(1.2 * usual, usual + 0.05);
    }

    /** The lower bound of 99 of 100; 0 where nothing is there. */
    public double low() {
        return all == 0 ? 0 : Wilson.low(negative, all, Wilson.Z99);
    }
}
