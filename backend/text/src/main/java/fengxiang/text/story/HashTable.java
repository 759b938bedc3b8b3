package fengxiang.text.story;

import java.util.Arrays;

/** Numbers distinct hashes in the order in which they are added; hashes are expected to be well mixed. */
final class HashTable {

    private final long[] slots;
    private final int[] numbers;
    private int size;

    HashTable(int most) {
        int capacity = Integer.highestOneBit(Math.max(4, most) * 2 - 1) * 2;
        slots = new long[capacity];
        numbers = new int[capacity];
        Arrays.fill(numbers, -1);
    }

    /** The new hash's number, or -1 where it is there already. */
    int add(long hash) {
        int slot = slot(hash);
        if (numbers[slot] >= 0) {
            return -1;
        }
        slots[slot] = hash;
        numbers[slot] = size;
        return size++;
    }

    /** The hash's number, or -1. */
    int find(long hash) {
        return numbers[slot(hash)];
    }

    int size() {
        return size;
    }

    private int slot(long hash) {
        int slot = (int) hash & slots.length - 1;
        while (numbers[slot] >= 0 && slots[slot] != hash) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }
}
