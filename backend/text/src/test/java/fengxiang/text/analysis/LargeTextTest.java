package fengxiang.text.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.text.analysis.Tokens.Token;
import java.io.IOException;
import java.io.Reader;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LargeTextTest {

    private static final int FIVE_MEGABYTES = 5 << 20;

    /** A text that is never in memory, in pieces as a network gives them. */
    private static final class Repeated extends Reader {

        private final String piece;
        private int left;
        private int at;

        Repeated(String piece, int length) {
            this.piece = piece;
            this.left = length;
        }

        @Override
        public int read(char[] buffer, int offset, int length) {
            int count = Math.min(Math.min(length, left), 7);
            for (int i = 0; i < count; i++) {
                buffer[offset + i] = piece.charAt(at++ % piece.length());
            }
            left -= count;
            return count == 0 ? -1 : count;
        }

        @Override
        public void close() {}
    }

    static Stream<ChineseAnalysis> analyses() {
        return Stream.of(
                ChineseAnalysis.index(List.of("检测站")),
                ChineseAnalysis.search(),
                ChineseAnalysis.exactIndex(),
                ChineseAnalysis.exactSearch());
    }

    @ParameterizedTest
    @MethodSource("analyses")
    void cutsFiveMegabytesInBoundedTime(ChineseAnalysis analysis) {
        String sentence = "滁城机动车检测站今日起调整收费标准，小型车由260元降为230元😀";
        for (String piece : List.of(sentence + "。", sentence, "a", "，", "站", "😀", " ")) {
            int length = piece.equals(sentence) ? FIVE_MEGABYTES : FIVE_MEGABYTES / 8;
            int tokens = Assertions.assertTimeout(
                    Duration.ofSeconds(120), () -> count(analysis, new Repeated(piece, length), length));
            assertThat(tokens).isBetween(0, 2 * length);
        }
    }

    private static int count(ChineseAnalysis analysis, Reader text, int length) throws IOException {
        try (Analyzer analyzer = analysis.analyzer();
                TokenStream stream = analyzer.tokenStream("field", text)) {
            int count = 0;
            stream.reset();
            while (stream.incrementToken()) {
                count++;
            }
            stream.end();
            var offset = stream.getAttribute(OffsetAttribute.class);
            assertThat(offset.endOffset()).isEqualTo(length);
            return count;
        }
    }

    @ParameterizedTest
    @MethodSource("analyses")
    void cutsALongSentenceAsItCutsAShortOne(ChineseAnalysis analysis) {
        String piece = "長江大橋和检测站的研究生，5G😀";
        int units = Texts.units(piece).size();
        List<Token> once = Tokens.of(analysis, piece + piece);
        List<Token> inside =
                once.stream().filter(token -> token.position() < units).toList();
        int times = 1000;
        List<Token> all = Tokens.of(analysis, new Repeated(piece, piece.length() * times), piece.length() * times);
        for (int i = 0; i < times - 1; i++) {
            int shift = i;
            assertThat(all.subList(i * inside.size(), (i + 1) * inside.size()))
                    .isEqualTo(inside.stream()
                            .map(token -> shifted(token, shift * units, shift * piece.length()))
                            .toList());
        }
    }

    private static Token shifted(Token token, int units, int characters) {
        return new Token(token.term(), token.position() + units, token.start() + characters, token.end() + characters);
    }

    @Test
    void anAnalyzerServesOneTextAfterAnother() throws IOException {
        try (Analyzer analyzer = ChineseAnalysis.exactIndex().analyzer()) {
            for (String text : List.of("检测站", "", "长江")) {
                try (TokenStream stream = analyzer.tokenStream("field", text)) {
                    stream.reset();
                    int count = 0;
                    while (stream.incrementToken()) {
                        count++;
                    }
                    stream.end();
                    assertThat(count).isEqualTo(text.length());
                }
            }
        }
    }
}
