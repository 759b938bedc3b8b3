package fengxiang.text.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class UserWordsTest {

    private final ChineseAnalysis plain = ChineseAnalysis.index(List.of());

    @Test
    void addsWholeWordsToTheIndex() {
        ChineseAnalysis index = ChineseAnalysis.index(List.of(" 新能源檢測中心 ", "ＡＢＣ站"));
        assertThat(Tokens.written(index, "去新能源检测中心，不去abc站")).contains("新能源检测中心@1", "检测@4", "中心@6", "abc站@11");
    }

    @Test
    void doesNotCutAcrossTheWordsOfTheDictionary() {
        ChineseAnalysis index = ChineseAnalysis.index(List.of("和尚", "市长"));
        assertThat(Tokens.written(index, "结婚的和尚未结婚的")).doesNotContain("和尚@3");
        assertThat(Tokens.written(index, "南京市长江大桥")).doesNotContain("市长@2");
    }

    @Test
    void findsOldAndNewArticlesAlike() throws IOException {
        String text = "滁城新能源检测中心今日开业";
        ChineseAnalysis withWord = ChineseAnalysis.index(List.of("新能源检测中心"));
        for (ChineseAnalysis index : List.of(plain, withWord)) {
            try (SmallIndex small = new SmallIndex(index, ChineseAnalysis.search(), List.of(text))) {
                assertThat(small.phrase("新能源检测中心")).hasSize(1);
                assertThat(small.phrase("检测中心")).hasSize(1);
            }
        }
    }

    @Test
    void onlyAddsTokens() {
        Random random = new Random(9);
        ChineseAnalysis index = ChineseAnalysis.index(List.of("检测站", "长江大桥", "研究生的", "a5", "，", " ", ""));
        for (int round = 0; round < 1000; round++) {
            String text = Texts.generated(random, random.nextInt(60));
            assertThat(Tokens.of(index, text)).as(text).containsAll(Tokens.of(plain, text));
        }
    }
}
