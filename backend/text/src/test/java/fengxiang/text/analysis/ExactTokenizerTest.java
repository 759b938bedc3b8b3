package fengxiang.text.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.text.Units;
import fengxiang.text.analysis.Tokens.Token;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExactTokenizerTest {

    private final ChineseAnalysis index = ChineseAnalysis.exactIndex();
    private final ChineseAnalysis search = ChineseAnalysis.exactSearch();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            检测站         | 检测@0 测站@1 站@2               | 检测@0 测站@1
            检，测         | 检,@0 ,测@1 测@2                 | 检,@0 ,测@1
            ，。检，测！？ | ,检@0 检,@1 ,测@2 测,@3          | 检,@0 ,测@1
            检             | 检@0                             | 检@0
            。检。         | ,检@0 检,@1                      | 检@0
            检， ，测      | 检,@0 ,测@1 测@2                 | 检,@0 ,测@1
            5G            | 5g@0 g@1                         | 5g@0
            檢測           | 检测@0 测@1                      | 检测@0
            """)
    void pairsNeighbours(String text, String indexed, String searched) {
        assertThat(Tokens.written(index, text)).containsExactly(indexed.split(" "));
        assertThat(Tokens.written(search, text)).containsExactly(searched.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "，。！", "\n\t　", "\u200b"})
    void findsNothingInTextWithoutUnits(String text) {
        assertThat(Tokens.of(index, text)).isEmpty();
        assertThat(Tokens.of(search, text)).isEmpty();
    }

    @Test
    void keepsOffsetsOfTheTextAsWritten() {
        assertThat(Tokens.of(index, "Ａ　橋😀"))
                .containsExactly(new Token("a桥", 0, 0, 3), new Token("桥😀", 1, 2, 5), new Token("😀", 2, 3, 5));
    }

    @Test
    void takesHalfAPairForOneUnit() {
        assertThat(Tokens.written(index, "\ud83d检\ude00")).containsExactly("\ufffd检@0", "检\ufffd@1", "\ufffd@2");
    }

    @Test
    void everySearchableUnitBeginsATermOfTheIndex() {
        Random random = new Random(3);
        for (int round = 0; round < 2000; round++) {
            String text = Texts.generated(random, random.nextInt(40));
            long begins = Tokens.of(index, text).stream()
                    .filter(token -> token.term().charAt(0) != ',')
                    .count();
            assertThat(begins).as(text).isEqualTo(Units.count(text));
        }
    }
}
