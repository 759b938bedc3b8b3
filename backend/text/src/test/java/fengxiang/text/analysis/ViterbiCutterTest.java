package fengxiang.text.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.text.Units;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ViterbiCutterTest {

    private static final int RANDOM_TEXTS = 3000;

    private final WordCutter words = ViterbiCutter.wordsOnly();
    private final WordCutter wordsWithin = ViterbiCutter.withSubWords();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "今年增长3.5%，比去年的12,000辆少了1.2万辆。",
                "ＡＢＣ１２３型5G手机v2.0于2026年7月1日上市",
                "二〇二六年七月一日上午十点三十五分，第二把手到了",
                "从阿尔卑斯山脉到斯堪的纳维亚半岛",
                "对同一套理论的理解",
                "南京市长江大桥",
                "http://yunxi.example/a_b?c=1&d=2 见第3-5页",
                "😀好\uD83D坏\uDC00",
                "，。！",
                "3",
                ".5和5.",
                "1，2，3，",
            })
    void cutsAsHanLpDoes(String text) {
        assertCutsAlike(text);
    }

    @Test
    void cutsArticlesAsHanLpDoes() throws IOException {
        for (String name : List.of("bridge", "clinic", "library", "bridge-other")) {
            read("/fengxiang/text/story/" + name + ".txt").lines().forEach(this::assertCutsAlike);
        }
        read("/fengxiang/text/analysis/sentences.txt").lines().forEach(this::assertCutsAlike);
    }

    /** Pieces of sentences, numbers, letters and signs in any order: nothing of that a dictionary expects. */
    @Test
    void cutsWhatNobodyWroteAsHanLpDoes() throws IOException {
        String sentences = read("/fengxiang/text/analysis/sentences.txt");
        Random random = new Random(7);
        for (int i = 0; i < RANDOM_TEXTS; i++) {
            StringBuilder text = new StringBuilder();
            while (text.length() < 60) {
                int begin = random.nextInt(sentences.length() - 8);
                text.append(sentences, begin, begin + 1 + random.nextInt(7));
                text.append(List.of("3.14", "一百二十", "5", ",", "abc", "X9", "·", "㎡", "叕", "", "", "")
                        .get(random.nextInt(12)));
            }
            assertCutsAlike(text.toString().replace("\n", ""));
        }
    }

    @Test
    void usesTheSameRoomForTheNextText() {
        assertThat(cut(words, "云溪市检测站昨天排队两小时")).isEqualTo(cut(words, "云溪市检测站昨天排队两小时"));
        assertThat(cut(words, "")).isEmpty();
        assertThat(cut(words, "排队".repeat(2000))).hasSize(2000);
    }

    private void assertCutsAlike(String text) {
        if (!text.isEmpty()) {
            assertThat(cut(words, text)).as(text).isEqualTo(cut(HanLpCutter.wordsOnly(), text));
            assertThat(cut(wordsWithin, text)).as(text).isEqualTo(cut(HanLpCutter.withSubWords(), text));
        }
    }

    private static List<String> cut(WordCutter cutter, String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = (char) Units.normalise(chars[i]);
        }
        Spans spans = new Spans();
        cutter.cut(chars, chars.length, spans);
        spans.sort();
        List<String> words = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            words.add(spans.start(i) + "-" + spans.end(i) + " "
                    + new String(chars, spans.start(i), spans.end(i) - spans.start(i)));
        }
        return words;
    }

    private static String read(String resource) throws IOException {
        try (InputStream in = ViterbiCutterTest.class.getResourceAsStream(resource)) {
            assertThat(in).as(resource).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
