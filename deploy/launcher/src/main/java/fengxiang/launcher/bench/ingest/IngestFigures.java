package fengxiang.launcher.bench.ingest;

/**
 * One round.
 *
 * @param articles that concern no topic
 * @param articlesPerSecond through the product, until all are acknowledged
 * @param rawPerSecond the same documents through {@code _bulk} alone
 * @param share of the second that the first is
 * @param all whether every article was stored and was done
 */
record IngestFigures(
        int round, int articles, double articlesPerSecond, double rawPerSecond, double share, boolean all) {

    static IngestFigures of(int round, int articles, double seconds, double rawSeconds, boolean all) {
        double product = articles / seconds;
        double raw = articles / rawSeconds;
        return new IngestFigures(round, articles, rounded(product), rounded(raw), rounded(product / raw), all);
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
