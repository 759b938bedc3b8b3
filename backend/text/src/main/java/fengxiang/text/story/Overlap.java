package fengxiang.text.story;

/**
 * How much of two texts is the same, counted in distinct runs of four units.
 *
 * @param same whether nothing differs at all
 * @param length units of the shorter text
 * @param shared runs that both have
 * @param shorter runs of the shorter text
 * @param longer runs of the other
 * @param head share of the longer text's beginning that the shorter has, 0 to 1
 */
public record Overlap(boolean same, int length, int shared, int shorter, int longer, double head) {

    /** How many units make a run. */
    static final int RUN = 4;

    /** Below, only equal texts are copies: two notices about a closed road differ in a word. */
    private static final int SHORTEST = 60;

    private static final int LONG_ENOUGH = 120;

    /** What a text of a few sentences must have in common: it is easily quoted. */
    private static final double VERBATIM = 0.9;

    private static final double COPIED = 0.6;
    private static final double MOST_OF_IT = 0.4;
    private static final double EXCERPT = 0.8;
    private static final double LARGE_PART = 0.35;
    private static final double MOST_OF_THE_HEAD = 0.5;

    /** Reads both texts; takes time and memory in proportion to their length. */
    public static Overlap of(ArticleText one, ArticleText other) {
        boolean ordered = one.length() <= other.length();
        ArticleText shorter = ordered ? one : other;
        ArticleText longer = ordered ? other : one;
        Runs runs = new Runs(Shingles.of(longer, RUN));
        HashTable distinct = new HashTable(shorter.length());
        int shared = 0;
        int head = 0;
        for (long hash : Shingles.of(shorter, RUN)) {
            if (distinct.add(hash) >= 0 && runs.have(hash)) {
                shared++;
                head += runs.haveInHead(hash) ? 1 : 0;
            }
        }
        return new Overlap(
                one.sameAs(other), shorter.length(), shared, distinct.size(), runs.size(), (double) head / runs.head());
    }

    /** The share of the shorter text that the longer has, 0 to 1. */
    public double containment() {
        return same ? 1 : (double) shared / Math.max(1, shorter);
    }

    /**
     * Whether one is a copy of the other, perhaps cut or changed. A text that holds another among others, as a digest
     * does, is none: it would tie together what has nothing to do with each other. An excerpt begins where its source
     * begins, a quotation does not.
     */
    public boolean isCopy() {
        double wanted = length >= LONG_ENOUGH ? COPIED : VERBATIM;
        boolean whole = shared >= MOST_OF_IT * longer;
        boolean fromLonger = head >= MOST_OF_THE_HEAD || shared >= LARGE_PART * longer;
        boolean excerpt = containment() >= EXCERPT && fromLonger;
        return same || length >= SHORTEST && containment() >= wanted && (whole || excerpt);
    }
}
