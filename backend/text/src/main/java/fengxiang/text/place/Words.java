package fengxiang.text.place;

import fengxiang.text.analysis.ChineseAnalysis;
import java.io.CharArrayReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Where words begin and end around a name: 河南 is no word of its own in 淮河南岸. Only clauses that are asked about are cut,
 * so that most of a text costs nothing.
 */
final class Words {

    private static final ChineseAnalysis ANALYSIS = ChineseAnalysis.search();

    /** Of a clause longer than that, what stands so far from the name is not looked at. */
    private static final int REACH = 16;

    private final Chars chars;
    private final BitSet inside = new BitSet();
    private @Nullable Tokenizer tokenizer;
    private int from;
    private int to;

    Words(Chars chars) {
        this.chars = chars;
    }

    /** Whether no word reaches into or out of the range. */
    boolean isWhole(int start, int end) {
        if (!Crossings.possible(chars, start) && !Crossings.possible(chars, end)) {
            return true;
        }
        if (start <= from && from > 0 || start < from || end > to) {
            cut(start, end);
        }
        return !inside.get(start - from) && !inside.get(end - from);
    }

    /** Where the word ends that reaches over the end of the range; the end itself where none does. */
    int wordEnd(int start, int end) {
        if (isWhole(start, end)) {
            return end;
        }
        return from + inside.nextClearBit(end - from);
    }

    private void cut(int start, int end) {
        from = start;
        while (from > 0 && start - from < REACH && isInClause(from - 1)) {
            from--;
        }
        to = end;
        while (to < chars.length() && to - end < REACH && isInClause(to)) {
            to++;
        }
        inside.clear();
        try {
            readWords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isInClause(int index) {
        return Character.isLetterOrDigit(chars.at(index));
    }

    private void readWords() throws IOException {
        Tokenizer words = tokenizer == null ? ANALYSIS.tokenizer() : tokenizer;
        tokenizer = words;
        OffsetAttribute offset = words.addAttribute(OffsetAttribute.class);
        words.setReader(new CharArrayReader(chars.array(), from, to - from));
        words.reset();
        while (words.incrementToken()) {
            if (offset.endOffset() - offset.startOffset() > 1) {
                inside.set(offset.startOffset() + 1, offset.endOffset());
            }
        }
        words.end();
        words.close();
    }
}
