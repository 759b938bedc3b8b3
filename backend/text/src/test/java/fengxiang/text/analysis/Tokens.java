package fengxiang.text.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Reads tokens and checks on the way what Lucene demands of every token stream. */
final class Tokens {

    record Token(String term, int position, int start, int end) {
        @Override
        public String toString() {
            return term + "@" + position;
        }
    }

    private Tokens() {}

    static List<Token> of(ChineseAnalysis analysis, String text) {
        return of(analysis, new StringReader(text), text.length());
    }

    static List<Token> of(ChineseAnalysis analysis, Reader text, int length) {
        try (var analyzer = analysis.analyzer();
                TokenStream stream = analyzer.tokenStream("field", text)) {
            return read(stream, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Terms with positions, e.g. {@code 南京@0}. */
    static List<String> written(ChineseAnalysis analysis, String text) {
        return of(analysis, text).stream().map(Token::toString).toList();
    }

    private static List<Token> read(TokenStream stream, int length) throws IOException {
        CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
        OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
        PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
        List<Token> tokens = new ArrayList<>();
        int position = -1;
        int lastStart = 0;
        stream.reset();
        while (stream.incrementToken()) {
            assertThat(increment.getPositionIncrement()).isGreaterThanOrEqualTo(tokens.isEmpty() ? 1 : 0);
            assertThat(offset.startOffset()).isGreaterThanOrEqualTo(lastStart);
            assertThat(offset.endOffset()).isGreaterThan(offset.startOffset()).isLessThanOrEqualTo(length);
            assertThat(term.length()).isPositive();
            position += increment.getPositionIncrement();
            lastStart = offset.startOffset();
            tokens.add(new Token(term.toString(), position, lastStart, offset.endOffset()));
        }
        stream.end();
        assertThat(offset.endOffset()).isEqualTo(length);
        return tokens;
    }
}
