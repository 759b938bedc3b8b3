package fengxiang.text.analysis;

import java.util.Arrays;

/** A growing list of character ranges without objects per range. */
final class Spans {

    /** Start in the upper half; in the lower half what remains to the largest end, so that the longest sorts first. */
    private long[] keys = new long[256];

    private int size;

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    void add(int start, int end) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
        }
        keys[size++] = (long) start << Integer.SIZE | Integer.MAX_VALUE - end;
    }

    int start(int index) {
        return (int) (keys[index] >>> Integer.SIZE);
    }

    int end(int index) {
        return Integer.MAX_VALUE - (int) keys[index];
    }

    /** Orders by start, the longest first, and drops doubles: the order that Lucene wants tokens in. */
    void sort() {
        if (!isSorted()) {
            Arrays.sort(keys, 0, size);
        }
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (kept == 0 || keys[kept - 1] != keys[i]) {
                keys[kept++] = keys[i];
            }
        }
        size = kept;
    }

    private boolean isSorted() {
        for (int i = 1; i < size; i++) {
            if (keys[i - 1] > keys[i]) {
                return false;
            }
        }
        return true;
    }
}
