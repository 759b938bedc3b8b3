package fengxiang.text.analysis;

import java.util.BitSet;

/** The places of a piece of text that no word reaches across. */
final class Boundaries {

    private final BitSet inside = new BitSet();

    void of(char[] text, int length, Spans words) {
        inside.clear();
        for (int i = 0; i < words.size(); i++) {
            if (words.end(i) - words.start(i) > 1) {
                inside.set(words.start(i) + 1, words.end(i));
            }
        }
        for (int i = 1; i < length; i++) {
            if (Character.isSurrogatePair(text[i - 1], text[i])) {
                inside.set(i);
            }
        }
    }

    boolean at(int place) {
        return !inside.get(place);
    }

    /** The last boundary at or before the place, or 0. */
    int before(int place) {
        return Math.max(0, inside.previousClearBit(place));
    }
}
