package fengxiang.text.analysis;

import fengxiang.text.analysis.UnitReader.Unit;
import java.io.IOException;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Every two neighbouring units as one term; the position of a term is that of its first unit.
 *
 * <p>A run of punctuation is a unit like others, always written the same, so that a phrase says where the quoted text
 * pauses without saying how. What stands alone differs by side: in the index the last unit of the text, so that every
 * unit begins a term; in a query a unit only if it is the whole query. Hence a phrase of any part of a text, of two
 * units or more, asks only for terms that the text has at the same distances.
 */
final class ExactTokenizer extends Tokenizer {

    enum Side {
        INDEX,
        SEARCH
    }

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);

    private final Side side;
    private final UnitReader reader = new UnitReader();
    private @Nullable Unit here;
    private @Nullable Unit readAhead;
    private boolean started;
    private boolean emitted;

    ExactTokenizer(Side side) {
        this.side = side;
    }

    @Override
    public boolean incrementToken() throws IOException {
        clearAttributes();
        if (!started) {
            started = true;
            here = side == Side.SEARCH ? nextSearchable() : reader.next();
        }
        Unit first = here;
        if (first == null) {
            return false;
        }
        Unit second = nextUnit();
        here = second;
        if (second != null) {
            emit(first, second);
        } else if (first.searchable() && !(side == Side.SEARCH && emitted)) {
            emitLast(first);
        } else {
            return false;
        }
        emitted = true;
        return true;
    }

    private @Nullable Unit nextUnit() throws IOException {
        if (readAhead != null) {
            Unit unit = readAhead;
            readAhead = null;
            return unit;
        }
        Unit unit = reader.next();
        if (unit == null || unit.searchable() || side == Side.INDEX) {
            return unit;
        }
        // A query may end with punctuation where the text goes on without.
        readAhead = reader.next();
        return readAhead == null ? null : unit;
    }

    private @Nullable Unit nextSearchable() throws IOException {
        Unit unit = reader.next();
        return unit == null || unit.searchable() ? unit : reader.next();
    }

    private void emit(Unit first, Unit second) {
        emitLast(first);
        append(second);
        offset.setOffset(correctOffset(first.start()), correctOffset(second.end()));
    }

    private void emitLast(Unit unit) {
        term.setEmpty();
        append(unit);
        offset.setOffset(correctOffset(unit.start()), correctOffset(unit.end()));
    }

    private void append(Unit unit) {
        int point = unit.codePoint();
        if (Character.isBmpCodePoint(point)) {
            term.append((char) point);
        } else {
            term.append(Character.highSurrogate(point)).append(Character.lowSurrogate(point));
        }
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        reader.open(input);
        here = null;
        readAhead = null;
        started = false;
        emitted = false;
    }

    @Override
    public void end() throws IOException {
        super.end();
        int last = correctOffset(reader.offset());
        offset.setOffset(last, last);
    }
}
