package fengxiang.detection;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Counts of the bins of a window, without those that could not be seen. */
final class Sums {

    private final int bins;
    private final double[] upTo;
    private final double @Nullable [] missing;

    Sums(Duration window, Series series) {
        this.bins = series.bins(window);
        if (bins == 0) {
            throw new IllegalArgumentException("a window of " + window + " is shorter than a bin");
        }
        this.upTo = new double[series.size() + 1];
        for (int bin = 0; bin < series.size(); bin++) {
            upTo[bin + 1] = upTo[bin] + (series.isBlind(bin) ? 0 : series.count(bin));
        }
        this.missing = series.late().isEmpty() ? null : missing(series);
    }

    /** What was not known yet of the window that ends with a bin: by its first and last such bins, then added up. */
    private double[] missing(Series series) {
        double[] change = new double[series.size() + 1];
        for (Late late : series.late()) {
            if (!series.isBlind(late.bin())) {
                change[late.bin()] += late.count();
                change[Math.min(series.size(), late.bin() + Math.min(late.after(), bins))] -= late.count();
            }
        }
        for (int bin = 1; bin < change.length; bin++) {
            change[bin] += change[bin - 1];
        }
        return change;
    }

    /** The first bin of the window that ends with this one. */
    int from(int bin) {
        return Math.max(0, bin + 1 - bins);
    }

    /** In the window that ends with a bin, all that is known now. */
    double all(int bin) {
        return upTo[bin + 1] - upTo[from(bin)];
    }

    /** The same, as it was known at the end of the bin. */
    double onTime(int bin) {
        return missing == null ? all(bin) : all(bin) - missing[bin];
    }

    /** All between two bins, the first with and the second without. */
    double between(int from, int to) {
        return upTo[Math.max(0, to)] - upTo[Math.max(0, from)];
    }
}
