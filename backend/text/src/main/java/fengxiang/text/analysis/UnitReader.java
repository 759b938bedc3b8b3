package fengxiang.text.analysis;

import fengxiang.text.UnitKind;
import fengxiang.text.Units;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Reads a text unit by unit. */
final class UnitReader {

    /** Stands for a run of punctuation in terms, whatever was written. */
    private static final int PUNCTUATION = ',';

    private final CharWindow window = new CharWindow(4096);
    private boolean afterPunctuation;

    /** One unit and where it stands, in UTF-16 units of the text. */
    record Unit(int codePoint, boolean searchable, int start, int end) {}

    void open(Reader reader) {
        window.open(reader);
        afterPunctuation = false;
    }

    /** The next unit, or null at the end of the text. */
    @Nullable
    Unit next() throws IOException {
        window.fill(2);
        while (window.length() > 0) {
            Unit unit = take();
            if (unit != null) {
                return unit;
            }
            window.fill(2);
        }
        return null;
    }

    /** Null for what counts nothing: a blank, or punctuation in a run that has begun. */
    private @Nullable Unit take() {
        int point = window.codePointAt(0);
        int start = window.offset();
        window.skip(Character.charCount(point));
        int normalised = Units.normalise(point);
        UnitKind kind = Units.kind(normalised);
        if (kind == UnitKind.BLANK || kind == UnitKind.PUNCTUATION && afterPunctuation) {
            return null;
        }
        afterPunctuation = kind == UnitKind.PUNCTUATION;
        return new Unit(afterPunctuation ? PUNCTUATION : normalised, !afterPunctuation, start, window.offset());
    }

    /** The number of characters read. */
    int offset() {
        return window.offset();
    }
}
