package fengxiang.detection;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

/**
 * Counts of equal bins, one after the other without a gap.
 *
 * @see #coverage
 */
public final class Series {

    /** With less nothing can be said of a bin. */
    public static final double LEAST_COVERAGE = 0.8;

    private final Instant start;
    private final Duration bin;
    private final double[] counts;
    private final double[] coverage;

    /**
     * @param start of the first bin
     * @param bin a part of an hour
     * @param counts 0 or more
     * @param coverage of each bin, see {@link #coverage}
     */
    public Series(Instant start, Duration bin, double[] counts, double[] coverage) {
        if (bin.isNegative() || bin.isZero() || Duration.ofHours(1).toMillis() % bin.toMillis() != 0) {
            throw new IllegalArgumentException("an hour has no whole number of bins of " + bin);
        }
        if (counts.length != coverage.length) {
            throw new IllegalArgumentException(counts.length + " counts, but coverage of " + coverage.length);
        }
        this.start = start;
        this.bin = bin;
        this.counts = counts.clone();
        this.coverage = coverage.clone();
    }

    /** Each bin seen in full. */
    public static Series of(Instant start, Duration bin, double... counts) {
        double[] coverage = new double[counts.length];
        Arrays.fill(coverage, 1);
        return new Series(start, bin, counts, coverage);
    }

    public int size() {
        return counts.length;
    }

    public Instant start(int bin) {
        return start.plus(this.bin.multipliedBy(bin));
    }

    public Duration bin() {
        return bin;
    }

    int perHour() {
        return (int) Duration.ofHours(1).dividedBy(bin);
    }

    /** How many bins a time has. */
    int bins(Duration time) {
        return (int) time.dividedBy(bin);
    }

    public double count(int bin) {
        return counts[bin];
    }

    /** How much of what is usually published could be seen, 0 to 1: what the sources that were alive usually bring. */
    public double coverage(int bin) {
        return coverage[bin];
    }

    public boolean isBlind(int bin) {
        return coverage[bin] < LEAST_COVERAGE;
    }
}
