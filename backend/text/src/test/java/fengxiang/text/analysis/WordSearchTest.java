package fengxiang.text.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A bare word is found where it is a word. */
class WordSearchTest {

    private final ChineseAnalysis search = ChineseAnalysis.search();

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        "南京, 南京市长江大桥, true",
        "南京市, 南京市长江大桥, true",
        "长江大桥, 南京市長江大橋, true",
        "大桥, 南京市长江大桥, true",
        "市长, 南京市长江大桥, false",
        "研究, 研究生命起源, true",
        "生命, 研究生命起源, true",
        "生命起源, 研究生命起源, true",
        "研究生, 研究生命起源, false",
        "研究生, 他是研究生，命运坎坷, true",
        "和尚, 结婚的和尚未结婚的, false",
        "检测站, 滁城機動車檢測站收费, true",
        "车检站, 滁城车检站排队, true",
        "abc123, ＡＢＣ１２３, true",
        "5g, 推出５Ｇ手机, true",
        "5G手机, 推出5g手机, true",
        "长江😀, 长江😀大桥, true",
        "检测站收费, 检测站，收费, false",
        "检测站，收费, 检测站：收费, true",
    })
    void findsWordsInARow(String query, String text, boolean found) throws IOException {
        ChineseAnalysis index = ChineseAnalysis.index(List.of());
        try (SmallIndex small = new SmallIndex(index, search, List.of(text))) {
            assertThat(small.phrase(query)).hasSize(found ? 1 : 0);
        }
    }

    @Test
    void everyShippedSentenceFindsItself() throws IOException {
        List<String> texts = Texts.shipped();
        try (SmallIndex small = new SmallIndex(ChineseAnalysis.index(List.of()), search, texts)) {
            for (int i = 0; i < texts.size(); i++) {
                assertThat(small.phrase(texts.get(i))).containsExactly(i);
            }
        }
    }
}
