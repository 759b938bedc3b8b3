package fengxiang.detection;

/**
 * How much more a window's counts vary than chance alone, learned from those before it: {@code a} of the variance
 * {@code m + a * m * m}, as the ratio of two sums that forget, the squared deviation beyond chance and the squared mean
 * (the moment estimator of the negative binomial, weighted exponentially).
 */
final class Dispersion {

    private static final double LEAST = 0.02;
    private static final double LEAST_EXPECTED = 0.02;
    private static final double PRIOR = 0.3;
    private static final double CLIP = 2.5;
    private static final double FREEZE_FROM = 3;

    private final boolean robust;
    private final double rate;
    private final int binsPerDay;
    private double deviation;
    private double mean;
    private boolean begun;
    private int frozen;
    private double learned;

    Dispersion(Memory memory, double halfLifeInBins, int binsPerDay) {
        this.robust = memory == Memory.ROBUST;
        this.rate = 1 - Math.pow(0.5, 1 / halfLifeInBins);
        this.binsPerDay = binsPerDay;
    }

    /** The present one, for a window of which so many are expected. */
    double of(double expected) {
        if (!begun) {
            double most = Math.max(expected, LEAST_EXPECTED);
            mean = most * most;
            deviation = PRIOR * mean;
            begun = true;
        }
        return Math.max(LEAST, deviation / mean);
    }

    /**
     * With what is not known of the mean: if it is taken from n hours, its variance is {@code 1/n} of theirs, which is
     * that of a Poisson distribution and the prior's.
     *
     * @param doubt 1/n; 0: the mean is known
     */
    double of(double expected, double doubt) {
        return of(expected) + doubt * (PRIOR + 1 / Math.max(expected, LEAST_EXPECTED));
    }

    /**
     * Learns from a window after it was scored.
     *
     * @param known how much is known of its mean, 0 to 1; from what is compared with little, little is learned
     */
    void learn(double count, double expected, double known, double surprise, Lesson lesson) {
        boolean cautious = robust && lesson == Lesson.USUAL;
        if (lesson == Lesson.NONE || isBurst(surprise) && cautious) {
            return;
        }
        double m = Math.max(expected, LEAST_EXPECTED);
        double off = Math.abs(count - m);
        if (cautious) {
            off = Math.min(off, CLIP * Math.sqrt(m + of(m) * m * m));
        }
        double weight = weight(known);
        deviation = Math.max(0, deviation + weight * (off * off - m - deviation));
        mean += weight * (m * m - mean);
    }

    /** A mean of all at first, the prior being worth a day of them, and one that forgets later. */
    private double weight(double known) {
        learned += known;
        return known * Math.max(rate, 1 / (binsPerDay + learned));
    }

    /** For a day at most, then it is how things are. */
    private boolean isBurst(double surprise) {
        if (surprise < FREEZE_FROM) {
            frozen = 0;
            return false;
        }
        return frozen++ < binsPerDay;
    }
}
