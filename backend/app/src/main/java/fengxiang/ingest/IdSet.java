package fengxiang.ingest;

/** Ids of articles, eight bytes of each: files of millions of lines are told apart without holding their addresses. */
final class IdSet {

    private static final int DIGITS = 16;

    private long[] table = new long[1 << 12];
    private int size;

    /** @return whether it was not in there */
    boolean add(String id) {
        if (size * 2 >= table.length) {
            grow();
        }
        // No id is 0: that marks a free place.
        long value = Long.parseUnsignedLong(id, 0, DIGITS, 16) | 1;
        boolean added = put(table, value);
        size += added ? 1 : 0;
        return added;
    }

    private void grow() {
        long[] larger = new long[table.length * 2];
        for (long value : table) {
            if (value != 0) {
                boolean unused = put(larger, value);
            }
        }
        table = larger;
    }

    private static boolean put(long[] into, long value) {
        int at = (int) (value >>> 32) & (into.length - 1);
        while (into[at] != 0) {
            if (into[at] == value) {
                return false;
            }
            at = (at + 1) & (into.length - 1);
        }
        into[at] = value;
        return true;
    }
}
