package fengxiang.text.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.text.analysis.Tokens.Token;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordAnalysisTest {

    private final ChineseAnalysis index = ChineseAnalysis.index(List.of());
    private final ChineseAnalysis search = ChineseAnalysis.search();

    @Test
    void cutsWordsAtTheirCharacterPositions() {
        assertThat(Tokens.written(search, "南京市长江大桥")).containsExactly("南京市@0", "长江@3", "大桥@5");
        assertThat(Tokens.written(search, "研究生命起源")).containsExactly("研究@0", "生命@2", "起源@4");
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
    void countsEveryLetterAndDigitAsOneUnit() {
        assertThat(Tokens.written(search, "5G手机")).containsExactly("5@0", "g@1", "手机@2");
    }
}
