package fengxiang.text.keyword;

/** How far a term stands more often among some articles than among all: two measures, each 0 where it does not. */
public final class Significance {

    private Significance() {}

    /**
     * Dunning's log-likelihood ratio G² of a term among the foreground against the rest of the background (T. Dunning,
     * Accurate Methods for the Statistics of Surprise and Coincidence, Computational Linguistics 19(1), 1993). Holds
     * for small counts; 10.8 is exceeded by chance once in a thousand terms.
     *
     * @param foreground number of articles that are asked about
     * @param background number of all articles, those included
     */
    public static double logLikelihood(TermCounts counts, long foreground, long background) {
        check(counts, foreground, background);
        long restAll = background - foreground;
        long rest = counts.background() - counts.foreground();
        if (!isOver(counts, foreground, background) || restAll == 0) {
            return 0;
        }
        double expected = counts.background() / (double) background;
        return 2
                * (part(counts.foreground(), foreground * expected)
                        + part(foreground - counts.foreground(), foreground * (1 - expected))
                        + part(rest, restAll * expected)
                        + part(restAll - rest, restAll * (1 - expected)));
    }

    /**
     * (share among the foreground - share among the background) x (one divided by the other): what Elasticsearch's
     * significant terms call JLH. Prefers terms that are rare elsewhere.
     */
    public static double jlh(TermCounts counts, long foreground, long background) {
        check(counts, foreground, background);
        if (!isOver(counts, foreground, background)) {
            return 0;
        }
        double here = counts.foreground() / (double) foreground;
        double all = counts.background() / (double) background;
        return (here - all) * (here / all);
    }

    private static boolean isOver(TermCounts counts, long foreground, long background) {
        return counts.foreground() * (double) background > counts.background() * (double) foreground;
    }

    private static double part(double observed, double expected) {
        return observed == 0 ? 0 : observed * Math.log(observed / expected);
    }

    private static void check(TermCounts counts, long foreground, long background) {
        if (foreground < counts.foreground() || background < counts.background() || background < foreground) {
            throw new IllegalArgumentException(counts + " cannot be among " + foreground + " of " + background);
        }
    }
}
