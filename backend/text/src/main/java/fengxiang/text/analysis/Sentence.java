package fengxiang.text.analysis;

import fengxiang.text.UnitKind;
import fengxiang.text.Units;
import java.io.IOException;
import java.io.Reader;

/** Walks over a text in steps of a sentence, normalised, and counts the units on the way. */
final class Sentence {

    /** Longer sentences are cut between two words. */
    static final int LONGEST = 1024;

    /** The last words of a cut sentence lack what follows them; they are read again with the next step. */
    private static final int READ_AGAIN = 64;

    private final CharWindow window = new CharWindow(8 * LONGEST);
    private final char[] text = new char[LONGEST];
    private final int[] units = new int[LONGEST];
    private int length;
    private boolean cut;
    private int nextUnit;
    private boolean afterPunctuation;

    void open(Reader reader) {
        window.open(reader);
        length = 0;
        nextUnit = 0;
        afterPunctuation = false;
    }

    /** Reads the next step; false at the end of the text. */
    boolean read() throws IOException {
        window.fill(LONGEST);
        int available = Math.min(LONGEST, window.length());
        length = untilSentenceEnd(available);
        cut = length == LONGEST;
        if (cut && Character.isHighSurrogate(window.at(length - 1))) {
            length--;
        }
        normalise();
        return length > 0;
    }

    private int untilSentenceEnd(int available) {
        for (int i = 0; i < available; i++) {
            if (endsSentence(window.at(i))) {
                return i + 1;
            }
        }
        return available;
    }

    private static boolean endsSentence(char c) {
        return c == '。' || c == '！' || c == '？' || c == '；' || c == '\n';
    }

    private void normalise() {
        for (int i = 0; i < length; ) {
            char c = window.at(i);
            if (Character.isSurrogate(c)) {
                i += Character.toChars(Units.normalise(window.codePointAt(i)), text, i);
            } else {
                text[i++] = (char) Units.normalise(c);
            }
        }
    }

    /** Whether the step ends before the sentence does. */
    boolean isCut() {
        return cut;
    }

    /** How much of the step to use: all of a whole sentence, up to a boundary between words of a cut one. */
    int usable(Boundaries boundaries) {
        int boundary = cut ? boundaries.before(length - READ_AGAIN) : length;
        return boundary > 0 ? boundary : length;
    }

    /** Counts the units of the part that is used; only then {@link #unit} is known. */
    void countUnits(int used) {
        for (int i = 0; i < used; ) {
            int point = Character.codePointAt(text, i, length);
            UnitKind kind = Units.kind(point);
            if (kind.isSearchable() || kind == UnitKind.PUNCTUATION && !afterPunctuation) {
                nextUnit++;
            }
            afterPunctuation = kind == UnitKind.PUNCTUATION || kind == UnitKind.BLANK && afterPunctuation;
            units[i] = nextUnit - 1;
            i += Character.charCount(point);
        }
    }

    void skip(int used) {
        window.skip(used);
    }

    char[] text() {
        return text;
    }

    int length() {
        return length;
    }

    /** The unit position of a character that begins a token. */
    int unit(int index) {
        return units[index];
    }

    /** The number of characters of the text before this step. */
    int offset() {
        return window.offset();
    }
}
