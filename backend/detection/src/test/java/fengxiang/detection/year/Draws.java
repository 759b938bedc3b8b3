package fengxiang.detection.year;

import java.util.Random;

/** Random numbers of the distributions that a year is made of; the same for the same seed. */
final class Draws {

    private final Random random;

    Draws(long seed) {
        random = new Random(seed);
    }

    double uniform() {
        return random.nextDouble();
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** By multiplying; for means of some tens at most. */
    int poisson(double mean) {
        double left = Math.exp(-mean);
        int count = -1;
        for (double product = 1; product > left; product *= random.nextDouble()) {
            count++;
        }
        return count;
    }

    double exponential(double mean) {
        return -mean * Math.log(1 - random.nextDouble());
    }

    double lognormal(double median, double sigma) {
        return median * Math.exp(sigma * random.nextGaussian());
    }

    /** Mean 1, for shapes of 1 and more (Marsaglia and Tsang, 2000). */
    double gamma(double variance) {
        double d = 1 / variance - 1.0 / 3;
        while (true) {
            double x = random.nextGaussian();
            double v = Math.pow(1 + x / Math.sqrt(9 * d), 3);
            if (v > 0 && Math.log(1 - random.nextDouble()) < x * x / 2 + d - d * v + d * Math.log(v)) {
                return d * v * variance;
            }
        }
    }
}
