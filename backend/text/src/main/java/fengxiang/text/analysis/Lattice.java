package fengxiang.text.analysis;

import java.util.Arrays;

/** All words that a piece of text may be cut into, and the cheapest way to reach each of them. */
final class Lattice {

    private static final int NONE = -1;

    private final Lexicon lexicon;

    /** By place the last edge that ends there, and the first that begins there. */
    private int[] ending = new int[0];

    private int[] beginning = new int[0];

    private int[] starts = new int[4096];
    private int[] ends = new int[4096];
    private int[] words = new int[4096];
    private int[] kinds = new int[4096];
    private int[] sameEnd = new int[4096];
    private int[] previous = new int[4096];
    private float[] costs = new float[4096];
    private int size;

    Lattice(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void clear(int length) {
        if (ending.length <= length + 1) {
            ending = new int[length + 2];
            beginning = new int[length + 2];
        }
        Arrays.fill(ending, 0, length + 2, NONE);
        Arrays.fill(beginning, 0, length + 1, NONE);
        size = 0;
        add(NONE, 0, lexicon.begin, 0, NONE);
    }

    /** Whether there is a word from here to there. */
    boolean has(int start, int end) {
        for (int edge = beginning[start]; edge != NONE && edge < size; edge++) {
            if (ends[edge] == end) {
                return true;
            }
        }
        return false;
    }

    /**
     * Adds a word that can be reached or not; either way it may be part of a longer one. Words are added in the order
     * of their beginnings.
     */
    void add(int start, int end, int word) {
        int kind = lexicon.kind(word);
        float unseen = lexicon.unseen(word);
        float least = lexicon.least(word);
        float best = Float.MAX_VALUE;
        int from = NONE;
        for (int edge = ending[start]; edge != NONE; edge = sameEnd[edge]) {
            if (costs[edge] + least <= best && costs[edge] < Float.MAX_VALUE) {
                float cost = costs[edge] + lexicon.cost(words[edge], kinds[edge], word, kind, unseen);
                if (cost <= best) {
                    best = cost;
                    from = edge;
                }
            }
        }
        if (beginning[start] == NONE) {
            beginning[start] = size;
        }
        add(start, end, word, best, from);
    }

    private void add(int start, int end, int word, float cost, int from) {
        if (size == ends.length) {
            grow();
        }
        starts[size] = start;
        ends[size] = end;
        words[size] = word;
        kinds[size] = lexicon.kind(word);
        costs[size] = cost;
        previous[size] = from;
        sameEnd[size] = ending[end];
        ending[end] = size++;
    }

    private void grow() {
        int more = 2 * size;
        starts = Arrays.copyOf(starts, more);
        ends = Arrays.copyOf(ends, more);
        words = Arrays.copyOf(words, more);
        kinds = Arrays.copyOf(kinds, more);
        sameEnd = Arrays.copyOf(sameEnd, more);
        previous = Arrays.copyOf(previous, more);
        costs = Arrays.copyOf(costs, more);
    }

    /** Writes the ends of the words of the cheapest way, and gives their number. */
    int cheapest(int length, int[] wordEnds) {
        add(length, length + 1, lexicon.end);
        int last = previous[size - 1];
        int count = 0;
        for (int edge = last; edge > 0; edge = previous[edge]) {
            count++;
        }
        int at = count;
        for (int edge = last; edge > 0; edge = previous[edge]) {
            wordEnds[--at] = ends[edge];
        }
        return count;
    }

    /** Adds all words that lie within the range, without what fills it. */
    void within(int start, int end, Spans found) {
        for (int place = start; place < end; place++) {
            int edge = beginning[place];
            while (edge != NONE && edge < size && starts[edge] == place) {
                if (ends[edge] <= end && (place > start || ends[edge] < end)) {
                    found.add(place, ends[edge]);
                }
                edge++;
            }
        }
    }
}
