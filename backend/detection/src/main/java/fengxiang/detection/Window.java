package fengxiang.detection;

import java.time.Duration;

/** Sums of the last bins, without those that could not be seen. */
final class Window {

    private final Duration length;
    private final int bins;
    private final double[] counts;
    private final double[] expected;
    private final Dispersion dispersion;

    /** @param expected of each bin, were everything seen */
    Window(Duration length, Series series, double[] expected, Settings settings) {
        this.length = length;
        this.bins = series.bins(length);
        if (bins == 0) {
            throw new IllegalArgumentException("a window of " + length + " is shorter than a bin");
        }
        this.counts = new double[series.size() + 1];
        this.expected = new double[series.size() + 1];
        for (int bin = 0; bin < series.size(); bin++) {
            boolean blind = series.isBlind(bin);
            counts[bin + 1] = counts[bin] + (blind ? 0 : series.count(bin));
            this.expected[bin + 1] = this.expected[bin] + (blind ? 0 : expected[bin] * series.coverage(bin));
        }
        Duration day = Duration.ofDays(1);
        double halfLife = (double) settings.halfLife().toMillis() / series.bin().toMillis();
        this.dispersion = new Dispersion(settings.memory(), halfLife, series.bins(day));
    }

    /** What was found in the window that ends with a bin. */
    record Found(Duration window, double count, double expected, double dispersion, double surprise) {}

    /** Scores first, then learns; to be asked for one bin after the other. */
    Found next(int bin) {
        int from = Math.max(0, bin + 1 - bins);
        double count = counts[bin + 1] - counts[from];
        double mean = Math.max(0, expected[bin + 1] - expected[from]);
        double spread = dispersion.of(mean);
        double surprise = count > mean ? Surprise.of(count, mean, spread) : 0;
        dispersion.learn(count, mean, surprise);
        return new Found(length, count, mean, spread, surprise);
    }
}
