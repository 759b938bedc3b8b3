package fengxiang.sentiment.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class WordPiecesTest {

    private static final int UNKNOWN = Vocabulary.UNKNOWN;

    private final Vocabulary vocabulary = load();
    private final WordPieces pieces = new WordPieces(vocabulary);

    @Test
    void anIdeographIsAToken() {
        assertThat(pieces.cut("检测站", 192)).containsExactly(101, number("检"), number("测"), number("站"), 102);
    }

    @Test
    void ofOtherWordsTheLongestKnownPiecesAreTaken() {
        assertThat(pieces.cut("hello 2026", 192))
                .startsWith(101, number("hello"))
                .endsWith(102);
        assertThat(pieces.cut("androidapp", 192)).containsExactly(101, number("android"), number("##app"), 102);
    }

    @Test
    void widthCaseAndTraditionalFormsMakeNoDifference() {
        assertThat(pieces.cut("檢測站ＡＰＰ", 192)).isEqualTo(pieces.cut("检测站app", 192));
    }

    @Test
    void punctuationKeepsItsWidth() {
        assertThat(pieces.cut("好，", 192)).containsExactly(101, number("好"), number("，"), 102);
        assertThat(pieces.cut("好,", 192)).containsExactly(101, number("好"), number(","), 102);
    }

    @Test
    void aWordWithAnUnknownPartIsUnknownAsAWhole() {
        assertThat(pieces.cut("😀😀好", 192)).containsExactly(101, UNKNOWN, number("好"), 102);
        assertThat(pieces.cut("a".repeat(101), 192)).containsExactly(101, UNKNOWN, 102);
    }

    @Test
    void halfPairsAndControlsAreLeftOut() {
        assertThat(pieces.cut("好\uD83D坏\u200B\u0000", 192)).isEqualTo(pieces.cut("好坏", 192));
    }

    @Test
    void theEndIsKeptWhereATextIsCut() {
        assertThat(pieces.cut("好".repeat(500), 192)).hasSize(192).endsWith(number("好"), 102);
        assertThat(pieces.cut("", 192)).containsExactly(101, 102);
    }

    private int number(String piece) {
        int number = vocabulary.number(piece);
        assertThat(number).as(piece).isNotNegative();
        return number;
    }

    private static Vocabulary load() {
        try {
            return Vocabulary.load();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
