package fengxiang.detection;

import java.time.Duration;

/** Scores the sums of the last bins, without those that could not be seen. */
final class Window {

    private final Duration length;
    private final Sums counts;
    private final double[] expected;
    private final double[] doubt;
    private final Dispersion dispersion;
    private final Judgements judgements;

    Window(Duration length, Series series, Expected bins, Settings settings, Judgements judgements) {
        this.length = length;
        this.counts = new Sums(length, series);
        this.expected = new double[series.size() + 1];
        this.doubt = new double[series.size() + 1];
        for (int bin = 0; bin < series.size(); bin++) {
            double seen = series.isBlind(bin) ? 0 : bins.counts()[bin] * series.coverage(bin);
            expected[bin + 1] = expected[bin] + seen;
            doubt[bin + 1] = doubt[bin] + seen * bins.doubt()[bin];
        }
        double halfLife = (double) settings.halfLife().toMillis() / series.bin().toMillis();
        this.dispersion = new Dispersion(settings.memory(), halfLife, series.bins(Duration.ofDays(1)));
        this.judgements = judgements;
    }

    /**
     * Of the window that ends with a bin.
     *
     * @param count as it was known then
     * @param all as it is known now
     */
    record Found(Duration window, double count, double all, double expected, double dispersion, double surprise) {}

    /** Scores first, then learns, from all that is known; to be asked for one bin after the other. */
    Found next(int bin) {
        int from = counts.from(bin);
        double all = counts.all(bin);
        double onTime = counts.onTime(bin);
        double mean = Math.max(0, expected[bin + 1] - expected[from]);
        double unsure = mean > 0 ? (doubt[bin + 1] - doubt[from]) / mean : 0;
        double spread = dispersion.of(mean, unsure);
        double surprise = surprise(all, mean, spread);
        dispersion.learn(all, mean, Baseline.known(unsure), surprise, judgements.of(from, bin));
        return new Found(length, onTime, all, mean, spread, onTime == all ? surprise : surprise(onTime, mean, spread));
    }

    private static double surprise(double count, double mean, double spread) {
        return count > mean ? Surprise.of(count, mean, spread) : 0;
    }
}
