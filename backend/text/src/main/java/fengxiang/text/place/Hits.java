package fengxiang.text.place;

import java.util.Arrays;

/** Where names stand, without an object for each; sorted by start, the longest first. */
final class Hits {

    private static final int LONGEST = 0xFFFF;

    /** Start, what remains to the longest possible, number of the form. */
    private long[] keys = new long[32];

    private int size;

    void add(int start, int end, int form) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
        }
        keys[size++] = (long) start << 32 | (long) (LONGEST - (end - start)) << 16 | form;
    }

    void sort() {
        Arrays.sort(keys, 0, size);
    }

    int size() {
        return size;
    }

    int start(int index) {
        return (int) (keys[index] >>> 32);
    }

    int form(int index) {
        return (int) (keys[index] & 0xFFFF);
    }
}
