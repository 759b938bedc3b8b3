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

    /** The smallest whole count that is at least as surprising. */
    public static long countFor(double surprise, double expected, double dispersion) {
        long high = 1;
        while (high < FAR && of(high, expected, dispersion) < surprise) {
            high *= 2;
        }
        long low = high / 2;
        while (high - low > 1) {
            long middle = low + (high - low) / 2;
            if (of(middle, expected, dispersion) >= surprise) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }
}
