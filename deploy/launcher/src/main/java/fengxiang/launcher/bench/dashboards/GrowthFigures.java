package fengxiang.launcher.bench.dashboards;

/**
 * How a page grows.
 *
 * @param mentions how many times as many
 * @param p50 how many times as long, as p95 and plainP50
 */
record GrowthFigures(String page, double mentions, double p50, double p95, double plainP50) {

    static GrowthFigures of(DashboardFigures less, DashboardFigures more) {
        return new GrowthFigures(
                less.page(),
                ratio(more.mentions(), less.mentions()),
                ratio(more.productP50(), less.productP50()),
                ratio(more.productP95(), less.productP95()),
                ratio(more.plainP50(), less.plainP50()));
    }

    private static double ratio(double more, double less) {
        return Math.round(more / less * 100) / 100.0;
    }
}
