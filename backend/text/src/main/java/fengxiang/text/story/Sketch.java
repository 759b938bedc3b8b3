package fengxiang.text.story;

import java.util.Arrays;

/**
 * The smallest hashes of a text's passages of eight units. Two texts that share a part share these hashes in proportion
 * to the part, however long the rest is: a passage that is small in the longer text is small in its part, too.
 */
final class Sketch {

    /** Long enough that unrelated texts seldom share one. */
    private static final int PASSAGE = 8;

    private static final int FEWEST = 32;
    private static final int MOST = 48;

    /** One more for so many passages, so that a short excerpt of a long text is found. */
    private static final int SPREAD = 16;

    private Sketch() {}

    /** Distinct, ascending. */
    static long[] of(ArticleText text) {
        long[] hashes = Shingles.of(text, PASSAGE);
        int wanted = Math.clamp(hashes.length / SPREAD, FEWEST, MOST);
        long[] smallest = distinct(hashes, firstCut(hashes, wanted), wanted);
        return smallest.length < wanted ? distinct(hashes, hashes.length, wanted) : smallest;
    }

    /** Moves a few times as many hashes as are wanted to the front, all that are below a limit; gives their number. */
    private static int firstCut(long[] hashes, int wanted) {
        double share = Math.min(1, 4.0 * wanted / Math.max(1, hashes.length));
        long limit = (long) (Long.MIN_VALUE + share * 0x1p64);
        int front = 0;
        for (int i = 0; i < hashes.length; i++) {
            long hash = hashes[i];
            if (hash <= limit) {
                hashes[i] = hashes[front];
                hashes[front++] = hash;
            }
        }
        return front;
    }

    private static long[] distinct(long[] hashes, int size, int wanted) {
        Arrays.sort(hashes, 0, size);
        long[] first = new long[wanted];
        int count = 0;
        for (int i = 0; i < size && count < wanted; i++) {
            if (count == 0 || first[count - 1] != hashes[i]) {
                first[count++] = hashes[i];
            }
        }
        return Arrays.copyOf(first, count);
    }
}
