package fengxiang.launcher.bench.notices;

import java.util.List;

/**
 * From the acknowledgement of an article to the notice, in seconds.
 *
 * @param by webhook or page
 * @param articles that people were told of
 * @param missing articles that nobody was told of within a minute
 */
record NoticesFigures(String by, int articles, int missing, double median, double p95, double most) {

    /** That a notice may take. */
    static final double MOST_SECONDS = 2;

    /** @param seconds of those that were told; negative: missing */
    static NoticesFigures of(String by, List<Double> seconds) {
        double[] told = seconds.stream()
                .mapToDouble(Double::doubleValue)
                .filter(one -> one >= 0)
                .sorted()
                .toArray();
        return new NoticesFigures(
                by, told.length, seconds.size() - told.length, at(told, 0.5), at(told, 0.95), at(told, 1));
    }

    private static double at(double[] sorted, double share) {
        return sorted.length == 0
                ? Double.NaN
                : Math.round(sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)] * 1_000) / 1_000.0;
    }

    boolean holds() {
        return missing == 0 && p95 <= MOST_SECONDS;
    }
}
