package fengxiang.detection;

import org.apache.commons.numbers.gamma.RegularizedBeta;

/**
 * How improbable it is that so many are counted by chance, as {@code -log10} of the probability of as many or more: 4
 * is one in ten thousand. Counts are negative binomial with mean m and variance {@code m + a * m * m}; their upper tail
 * is the regularised incomplete beta function {@code I(m / (m + 1/a); count, 1/a)} (Johnson, Kemp, Kotz: Univariate
 * Discrete Distributions, 5.6). Windows overlap and the mean is estimated: it is a score, not a calibrated probability.
 */
public final class Surprise {

    /** Smaller probabilities are not told apart: the next ones are no numbers any more. */
    public static final double MOST = 300;

    private static final long FAR = 1L << 50;
    private static final double LEAST_EXPECTED = 1e-9;
    private static final double LEAST_DISPERSION = 1e-6;

    private Surprise() {}

    /**
     * Never less for a larger count.
     *
     * @param count counted, 0 or more
     * @param expected the mean, 0 or more
     * @param dispersion a, 0 or more; 0 is a Poisson distribution
     * @return 0 to {@link #MOST}; of nothing always 0
     */
    public static double of(double count, double expected, double dispersion) {
        if (count <= 0) {
            return 0;
        }
        double mean = Math.max(expected, LEAST_EXPECTED);
        double size = 1 / Math.max(dispersion, LEAST_DISPERSION);
        double tail = RegularizedBeta.value(mean / (mean + size), count, size);
        return tail > 0 ? Math.clamp(-Math.log10(tail), 0, MOST) : MOST;
    }

    /**
     * Of so many of a kind, by the binomial distribution: how improbable it is that as many or more are, where each is
     * by itself with the same probability. Its tail is {@code I(share; count, all - count + 1)}.
     *
     * @param share that is usual, 0 to 1
     */
    public static double ofShare(long count, long all, double share) {
        if (count <= all * share || count <= 0) {
            return 0;
        }
        double tail = RegularizedBeta.value(share, count, all - count + 1.0);
        return tail > 0 ? Math.clamp(-Math.log10(tail), 0, MOST) : MOST;
    }

    /** The smallest whole count that is at least as surprising. */
    public static long countFor(double surprise, double expected, double dispersion) {
        return countFor(surprise, expected, dispersion, 1);
    }

    /** @param guess where to begin, 1 or more; quick where it is near */
    static long countFor(double surprise, double expected, double dispersion, long guess) {
        long low = guess - 1;
        long high = guess;
        for (long step = 1; high < FAR && of(high, expected, dispersion) < surprise; step *= 2) {
            low = high;
            high += step;
        }
        for (long step = 1; low > 0 && of(low, expected, dispersion) >= surprise; step *= 2) {
            high = low;
            low = Math.max(0, low - step);
        }
        return between(low, high, surprise, expected, dispersion);
    }

    /**
     * The same, where it is known roughly.
     *
     * @param low less surprising
     * @param high at least as surprising
     */
    private static long between(long low, long high, double surprise, double expected, double dispersion) {
        long below = low;
        long enough = high;
        while (enough - below > 1) {
            long middle = below + (enough - below) / 2;
            if (of(middle, expected, dispersion) >= surprise) {
                enough = middle;
            } else {
                below = middle;
            }
        }
        return enough;
    }
}
