package fengxiang.trend;

import java.util.Comparator;

/**
 * A keyword and how often it came up, in articles.
 *
 * @param now in the range
 * @param before in the equally long time before it
 * @param earlier in everything before the range
 * @param score how far it stands out against everything before: how many times more frequent, weighted by the
 *     difference; above 0 it is more frequent than before
 * @param fresh it never came up before, although there was something to come up in
 */
record TrendTerm(String term, long now, long before, long earlier, double score, boolean fresh) {

    /** What stands out most comes first. */
    static final Comparator<TrendTerm> ORDER = Comparator.comparingDouble(TrendTerm::score)
            .thenComparingLong(TrendTerm::now)
            .reversed()
            .thenComparing(TrendTerm::term);

    /**
     * Judges a keyword.
     *
     * @param all articles in the range
     * @param allEarlier articles before it
     */
    static TrendTerm of(String term, long now, long all, long before, long earlier, long allEarlier) {
        double part = all == 0 ? 0 : (double) now / all;
        // Half an article more, so that what is new stands out much, and not infinitely.
        double usual = (earlier + 0.5) / (allEarlier + 1.0);
        double score = allEarlier == 0 ? 0 : (part - usual) * (part / usual);
        return new TrendTerm(term, now, before, earlier, score, earlier == 0 && allEarlier > 0);
    }
}
