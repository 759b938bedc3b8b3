package fengxiang.launcher.bench.dashboards;

import java.util.Arrays;
import java.util.Locale;

/**
 * What one page costs.
 *
 * @param rounds that were counted, the product and the plain queries in turns
 * @param productP50 milliseconds from the request to the last byte, as plainP50
 * @param overheadMillis of the medians
 * @param overheadShare the same as a part of the plain median
 * @param limit what p95 has to keep to
 * @param exact whether every answer said what was made
 */
record DashboardFigures(
        String page,
        int mentions,
        int articles,
        int rounds,
        double productP50,
        double productP95,
        double plainP50,
        double plainP95,
        double overheadMillis,
        double overheadShare,
        int limit,
        boolean fastEnough,
        boolean overheadAllowed,
        boolean exact) {

    private static final double LEAST_ALLOWED = 15;
    private static final double SHARE_ALLOWED = 0.25;

    /** @param product nanoseconds, as plain */
    static DashboardFigures of(
            Question question, int mentions, int articles, long[] product, long[] plain, boolean exact) {
        Arrays.sort(product);
        Arrays.sort(plain);
        double overhead = at(product, 50) - at(plain, 50);
        double allowed = Math.max(LEAST_ALLOWED, SHARE_ALLOWED * at(plain, 50));
        return new DashboardFigures(
                question.name(),
                mentions,
                articles,
                product.length,
                rounded(at(product, 50)),
                rounded(at(product, 95)),
                rounded(at(plain, 50)),
                rounded(at(plain, 95)),
                rounded(overhead),
                Math.round(overhead / at(plain, 50) * 1000) / 1000.0,
                question.limit(),
                at(product, 95) <= question.limit(),
                overhead <= allowed,
                exact);
    }

    boolean hold() {
        return fastEnough && overheadAllowed && exact;
    }

    /** As a row for people. */
    String row() {
        return String.format(
                Locale.ROOT,
                "%-9s %,11d %8.0f %8.0f %8.0f %8.0f %8.0f ms %4.0f %%  %s",
                page,
                mentions,
                productP50,
                productP95,
                plainP50,
                plainP95,
                overheadMillis,
                overheadShare * 100,
                hold() ? "holds" : "DOES NOT HOLD");
    }

    static String heading() {
        return String.format(
                Locale.ROOT,
                "%-9s %11s %8s %8s %8s %8s %11s %6s",
                "page",
                "mentions",
                "p50",
                "p95",
                "plain50",
                "plain95",
                "overhead",
                "");
    }

    private static double at(long[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
    }

    private static double rounded(double millis) {
        return Math.round(millis * 10) / 10.0;
    }
}
