package fengxiang.detection;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * Counts of equal bins, one after the other without a gap; of some it may be said that they became known late.
 *
 * @see #coverage
 */
public final class Series {

    /** With less nothing can be said of a bin. */
    public static final double LEAST_COVERAGE = 0.8;

    private final Instant start;
    private final Duration bin;
    private final int perHour;
    private final double[] counts;
    private final double[] coverage;
    private final List<Late> late;

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
        this.perHour = (int) Duration.ofHours(1).dividedBy(bin);
        this.counts = counts.clone();
        this.coverage = coverage.clone();
        this.late = List.of();
    }

    private Series(Series other, List<Late> late) {
        this.start = other.start;
        this.bin = other.bin;
        this.perHour = other.perHour;
        this.counts = other.counts;
        this.coverage = other.coverage;
        this.late = List.copyOf(late);
    }

    /** Each bin seen in full. */
    public static Series of(Instant start, Duration bin, double... counts) {
        double[] coverage = new double[counts.length];
        Arrays.fill(coverage, 1);
        return new Series(start, bin, counts, coverage);
    }

    /**
     * The same counts, of which these became known late; in any order, several of a bin where they came one by one.
     *
     * @throws IllegalArgumentException where more is late than was counted
     */
    public Series withLate(List<Late> late) {
        double[] onTime = counts.clone();
        for (Late one : late) {
            onTime[one.bin()] -= one.count();
            if (onTime[one.bin()] < 0) {
                throw new IllegalArgumentException("more is late than was counted in bin " + one.bin());
            }
        }
        return new Series(this, late);
    }

    public List<Late> late() {
        return late;
    }

    /** As if all had been known at once. */
    Series known() {
        return late.isEmpty() ? this : new Series(this, List.of());
    }

    public int size() {
        return counts.length;
    }

    public Instant start(int bin) {
        return start.plus(this.bin.multipliedBy(bin));
    }

    long startMillis(int bin) {
        return start.toEpochMilli() + bin * this.bin.toMillis();
    }

    public Duration bin() {
        return bin;
    }

    int perHour() {
        return perHour;
    }

    /** How many bins a time has. */
    int bins(Duration time) {
        return (int) time.dividedBy(bin);
    }

    /** All that is known now. */
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
