package fengxiang.text.story;

import fengxiang.text.UnitKind;
import fengxiang.text.Units;
import java.util.Arrays;

/** Reads units out of a text: an ideograph is one, a word or number of other scripts is one. */
final class UnitCollector {

    private final int[] units;
    private int size;
    private int word;

    private UnitCollector(int most) {
        units = new int[most];
    }

    /** The first units of a part of the text, at most so many. */
    static int[] of(String text, int begin, int end, int most) {
        UnitCollector collector = new UnitCollector(Math.min(Math.max(0, end - begin), most));
        for (int i = begin; i < end && !collector.full(); ) {
            int point = text.codePointAt(i);
            collector.add(Units.normalise(point));
            i += Character.charCount(point);
        }
        collector.endWord();
        return Arrays.copyOf(collector.units, collector.size);
    }

    private void add(int point) {
        if (!Character.isLetterOrDigit(point)) {
            endWord();
        } else if (Character.isIdeographic(point) || Units.kind(point) == UnitKind.SINGLE) {
            endWord();
            put(point);
        } else {
            word = 31 * word + point;
        }
    }

    private void endWord() {
        if (word != 0) {
            put(word);
            word = 0;
        }
    }

    private void put(int unit) {
        if (!full()) {
            units[size++] = unit;
        }
    }

    private boolean full() {
        return size == units.length;
    }
}
