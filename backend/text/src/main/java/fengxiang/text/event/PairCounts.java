package fengxiang.text.event;

import java.util.stream.IntStream;

/**
 * Counts in how many titles each pair of characters stands; a megabyte, however many there are. Pairs that share a
 * place count together, which makes a rare one look a little less rare.
 */
public final class PairCounts implements Rarity {

    private static final int PLACES = 1 << 18;
    private static final int MIX = 0x9E3779B9;

    private final int[] counts = new int[PLACES];
    private int titles;

    /** Counts one more title. */
    public void add(String title) {
        titles++;
        IntStream.of(TitlePairs.of(title)).distinct().forEach(pair -> counts[place(pair)]++);
    }

    @Override
    public double of(int pair) {
        return Math.log(1 + Math.max(1, titles) / (double) Math.max(1, counts[place(pair)]));
    }

    private static int place(int pair) {
        return pair * MIX >>> Integer.SIZE - 18;
    }
}
