package fengxiang.text.story;

/** The distinct runs of a text, and which of them are met in its first fifth. */
final class Runs {

    private static final int HEAD = 5;

    private final HashTable table;
    private final int head;

    Runs(long[] hashes) {
        table = new HashTable(hashes.length);
        int inHead = (hashes.length + HEAD - 1) / HEAD;
        for (int i = 0; i < inHead; i++) {
            table.add(hashes[i]);
        }
        head = table.size();
        for (int i = inHead; i < hashes.length; i++) {
            table.add(hashes[i]);
        }
    }

    boolean have(long hash) {
        return table.find(hash) >= 0;
    }

    /** Numbers are given in the text's order, so that the head has the lowest. */
    boolean haveInHead(long hash) {
        int number = table.find(hash);
        return number >= 0 && number < head;
    }

    int size() {
        return table.size();
    }

    /** How many runs the head has; at least 1, for shares of it. */
    int head() {
        return Math.max(1, head);
    }
}
