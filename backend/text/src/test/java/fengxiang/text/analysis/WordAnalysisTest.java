package fengxiang.text.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.text.Units;
import fengxiang.text.analysis.Tokens.Token;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordAnalysisTest {

    private final ChineseAnalysis index = ChineseAnalysis.index(List.of());
    private final ChineseAnalysis search = ChineseAnalysis.search();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            南京市长江大桥   | 南京市@0 长江@3 大桥@5
            研究生命起源     | 研究@0 生命@2 起源@4
            5G手机           | 5@0 g@1 手机@2
            手机，大桥       | 手机@0 大桥@3
            手机……！大桥   | 手机@0 大桥@3
            手机 　大桥      | 手机@0 大桥@2
            手机， ，大桥    | 手机@0 大桥@3
            iPhone15Pro      | iphone@0 15@6 pro@8
            3.14元           | 3@0 14@2 元@4
            a-b_c@d          | a@0 b@2 c@4 d@6
            😀😀好           | 😀@0 😀@1 好@2
            𠀀𠀁人           | 𠀀@0 𠀁@1 人@2
            ありがとう       | あ@0 り@1 が@2 と@3 う@4
            ①②             | 一二@0
            ★长江★         | ★@0 长江@1 ★@3
            """)
    void putsWordsAtTheirUnits(String text, String words) {
        assertThat(Tokens.written(search, text)).containsExactly(words.split(" "));
    }

    @Test
    void addsTheWordsInsideWordsToTheIndex() {
        assertThat(Tokens.written(index, "南京市长江大桥"))
                .containsExactly("南京市@0", "南京@0", "南@0", "京@1", "市@2", "长江@3", "大桥@5");
    }

    @Test
    void readsTraditionalAndFullWidthCharactersAndKeepsTheirOffsets() {
        assertThat(Tokens.of(search, "長江大橋，ＡＢＣ１２３"))
                .containsExactly(
                        new Token("长江", 0, 0, 2),
                        new Token("大桥", 2, 2, 4),
                        new Token("abc", 5, 5, 8),
                        new Token("123", 8, 8, 11));
    }

    @Test
    void takesAPairOfSurrogatesForOneUnitOfTwoCharacters() {
        assertThat(Tokens.of(search, "长江😀大桥"))
                .containsExactly(new Token("长江", 0, 0, 2), new Token("😀", 2, 2, 4), new Token("大桥", 3, 4, 6));
    }

    @Test
    void takesHalfAPairForOneUnit() {
        assertThat(Tokens.written(search, "长江\ud83d大桥\ude00")).containsExactly("长江@0", "\ufffd@2", "大桥@3", "\ufffd@5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "，。！", "\n\n", "\u200b\ufeff"})
    void findsNothingInTextWithoutUnits(String text) {
        assertThat(Tokens.of(index, text)).isEmpty();
    }

    @Test
    void theIndexHasEveryWordThatTheSameTextSearchesFor() {
        Random random = new Random(5);
        for (int round = 0; round < 3000; round++) {
            String text = Texts.generated(random, random.nextInt(60));
            assertThat(Tokens.of(index, text)).as(text).containsAll(Tokens.of(search, text));
        }
    }

    @Test
    void positionsAreTheNumberOfUnitsBefore() {
        Random random = new Random(6);
        for (int round = 0; round < 2000; round++) {
            String text = Texts.generated(random, 1 + random.nextInt(60));
            for (Token token : Tokens.of(index, text)) {
                int begun = Texts.units(text.substring(0, token.start())).size();
                assertThat(token.position()).as(text + " " + token).isEqualTo(begun);
            }
        }
    }

    @Test
    void wordsCoverEverySearchableUnit() {
        Random random = new Random(8);
        for (int round = 0; round < 2000; round++) {
            String text = Texts.generated(random, random.nextInt(60));
            List<Token> tokens = Tokens.of(search, text);
            int covered = tokens.stream()
                    .mapToInt(token -> Units.count(text.substring(token.start(), token.end())))
                    .sum();
            assertThat(covered).as(text).isEqualTo(Units.count(text));
        }
    }
}
