package fengxiang.text.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Words at unit positions, sentence by sentence. */
final class WordTokenizer extends Tokenizer {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);

    private final WordCutter cutter;
    private final UserWords userWords;
    private final Sentence sentence = new Sentence();
    private final Boundaries boundaries = new Boundaries();
    private final Spans words = new Spans();
    private final Spans tokens = new Spans();
    private int used;
    private int next;
    private int position;

    WordTokenizer(WordCutter cutter, UserWords userWords) {
        this.cutter = cutter;
        this.userWords = userWords;
    }

    @Override
    public boolean incrementToken() throws IOException {
        clearAttributes();
        while (next == tokens.size() || tokens.end(next) > used) {
            if (!nextSentence()) {
                return false;
            }
        }
        emit(tokens.start(next), tokens.end(next));
        next++;
        return true;
    }

    private void emit(int start, int end) {
        term.copyBuffer(sentence.text(), start, end - start);
        int before = sentence.offset();
        offset.setOffset(correctOffset(before + start), correctOffset(before + end));
        increment.setPositionIncrement(sentence.unit(start) - position);
        position = sentence.unit(start);
    }

    private boolean nextSentence() throws IOException {
        sentence.skip(used);
        used = 0;
        next = 0;
        words.clear();
        tokens.clear();
        if (!sentence.read()) {
            return false;
        }
        cutSentence();
        return true;
    }

    private void cutSentence() {
        cutter.cut(sentence.text(), sentence.length(), words);
        if (sentence.isCut() || userWords.any()) {
            boundaries.of(sentence.text(), sentence.length(), words);
        }
        used = sentence.usable(boundaries);
        sentence.countUnits(used);
        Pieces.of(sentence.text(), sentence.length(), words, tokens);
        userWords.find(sentence.text(), sentence.length(), boundaries, tokens);
        tokens.sort();
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        sentence.open(input);
        tokens.clear();
        next = 0;
        used = 0;
        position = -1;
    }

    @Override
    public void end() throws IOException {
        super.end();
        int last = correctOffset(sentence.offset() + used);
        offset.setOffset(last, last);
    }
}
