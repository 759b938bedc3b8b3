package fengxiang.launcher.analyze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fengxiang.sentiment.Sentiment;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnalysisTest {

    private static final JsonMapper JSON = new JsonMapper();

    private static Sentiment sentiment;

    private final StringWriter notes = new StringWriter();
    private boolean allWell;

    @BeforeAll
    static void open() throws IOException {
        sentiment = Sentiment.open(2, null);
    }

    @AfterAll
    static void close() {
        sentiment.close();
    }

    private List<JsonNode> analyse(String input) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        allWell = Analysis.of(true, sentiment, new PrintWriter(notes, true))
                .run(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out);
        return out.toString(StandardCharsets.UTF_8).lines().map(JSON::readTree).toList();
    }

    private static String article(String id, String text) {
        return JSON.writeValueAsString(JSON.createObjectNode()
                        .put("id", id)
                        .put("title", "题")
                        .put("text", text)
                        .put("kind", "news")
                        .put("unknown", 1))
                + "\n";
    }

    @Test
    void answersInTheOrderOfTheInputWithTheWordsOfEachText() throws IOException {
        List<JsonNode> answers = analyse(article("b", "云溪市检测站排队。") + article("a", ""));
        assertThat(allWell).isTrue();
        assertThat(answers).extracting(line -> line.get("id").stringValue()).containsExactly("b", "a");
        assertThat(answers.get(0).get("tokens"))
                .extracting(token -> token.get("term").stringValue() + token.get("start") + "-" + token.get("end"))
                .contains("检测3-5", "排队6-8");
        assertThat(answers.get(1).get("tokens")).isEmpty();
        assertThat(notes.toString()).isEmpty();
    }

    @Test
    void saysWhatEachArticleSays() throws IOException {
        String input =
                article("a", "气死我了，检测站乱收费，态度极差，垃圾！") + article("b", "太开心了，检测站的师傅超热情，特别满意，点赞！") + article("c", "");
        List<JsonNode> answers = analyse(input.replace("\"news\"", "\"social\""));
        assertThat(answers)
                .extracting(line -> line.get("sentiment").get("label").stringValue())
                .startsWith("negative", "positive");
        assertThat(answers).allSatisfy(line -> {
            JsonNode said = line.get("sentiment");
            double sum = said.get("negative").doubleValue()
                    + said.get("neutral").doubleValue()
                    + said.get("positive").doubleValue();
            assertThat(sum).isCloseTo(1, within(1e-4));
            assertThat(said.get("band").stringValue()).isIn("certain", "probable", "unsure");
        });
    }

    @Test
    void saysWhatAnArticleSaysAboutEachTargetAndWhichSentenceDecided() throws IOException {
        String text = "记者走访了北门检测站。云溪市北门检测站出具虚假报告，被罚款八万元。云溪市城东检测站服务热情周到，车主纷纷点赞。";
        String input = article("a", text)
                .replace("\"unknown\":1", "\"targets\":[\"云溪市北门检测站、北门检测站\",\"云溪市城东检测站\",\"云溪市自来水公司\"]");
        JsonNode targets = analyse(input).getFirst().get("targets");
        assertThat(targets)
                .extracting(target -> target.get("name").stringValue() + " "
                        + target.get("label").stringValue())
                .containsExactly("云溪市北门检测站、北门检测站 negative", "云溪市城东检测站 positive", "云溪市自来水公司 neutral");
        assertThat(targets.get(0).get("sentence").stringValue()).isEqualTo("云溪市北门检测站出具虚假报告，被罚款八万元。");
        assertThat(targets.get(2).get("band").stringValue()).isEqualTo("unsure");
        assertThat(targets.get(2).get("sentence").stringValue()).isEmpty();
    }

    @Test
    void readsAheadWithoutMixingUp() throws IOException {
        StringBuilder input = new StringBuilder();
        for (int i = 0; i < 150; i++) {
            input.append(article("n" + i, i % 2 == 0 ? "坑人，垃圾，再也不来" : "很满意，服务热情"));
            input.append(i % 40 == 0 ? "{\n" : "");
        }
        List<JsonNode> answers = analyse(input.toString());
        assertThat(answers).hasSize(150);
        for (int i = 0; i < 150; i++) {
            assertThat(answers.get(i).get("id").stringValue()).isEqualTo("n" + i);
            assertThat(answers.get(i).get("sentiment"))
                    .isEqualTo(answers.get(i % 2).get("sentiment"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"id\":\"2\",\"title\":\"\",\"kind\":\"news\"} | line 2: field text is missing",
                "{\"id\":\"2\",\"title\":\"\",\"text\":\"\"} | line 2: field kind is missing",
                "{\"id\":\"2\",\"title\":\"\",\"text\":\"\",\"kind\":\"x\"} | line 2: field kind is none of news, social",
                "{\"id\":\"2\",\"text\":\"\",\"kind\":\"news\"} | line 2: field title is missing",
                "{ | line 2: is no JSON",
            })
    void namesALineThatCannotBeUsedAndAnalysesTheOthers(String bad, String sentence) throws IOException {
        List<JsonNode> answers = analyse(article("1", "一") + bad + "\n" + article("3", "三"));
        assertThat(allWell).isFalse();
        assertThat(answers).extracting(line -> line.get("id").stringValue()).containsExactly("1", "3");
        assertThat(notes.toString()).startsWith("analyze: " + sentence).hasLineCount(1);
    }

    @Test
    void saysWhatAnArticleIsAboutAndWhichPlacesItSpeaksOf() throws IOException {
        JsonNode answer = analyse(article("1", "安徽省滁州市来安县的检测站停业，检测站道歉。北京日报转载。")).getFirst();
        assertThat(answer.get("keywords")).extracting(JsonNode::stringValue).contains("检测站");
        assertThat(answer.get("places"))
                .hasToString("[{\"name\":\"来安县\",\"code\":\"341122\",\"level\":\"county\","
                        + "\"evidence\":\"安徽省滁州市来安县\"}]");
        assertThat(answer.propertyNames())
                .containsExactly("id", "keywords", "places", "tokens", "sentiment", "targets");
    }

    @Test
    void doesNotNameEachOfAMillionBadLines() throws IOException {
        assertThat(analyse("x\n".repeat(1000))).isEmpty();
        assertThat(notes.toString()).hasLineCount(21).endsWith("and 980 more lines that cannot be used\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " \n\t", "only Latin, 2026.", "😀😀👍🏽", "\uD83D", "车\uDE00站\uD83D", "\u0000\uFFFF", "。！？"})
    void everyTextHasAnAnswer(String text) throws IOException {
        String input =
                "{\"id\":\"1\",\"title\":" + escaped(text) + ",\"kind\":\"social\",\"text\":" + escaped(text) + "}";
        List<JsonNode> answers = analyse(input);
        assertThat(notes.toString()).isEmpty();
        assertThat(answers).hasSize(1);
        assertThat(answers.getFirst().get("tokens")).allMatch(token -> {
            int start = token.get("start").intValue();
            int end = token.get("end").intValue();
            return 0 <= start && start < end && end <= text.length();
        });
    }

    /** JSON's own escapes, because half a pair has no bytes. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder("\"");
        text.chars().forEach(c -> escaped.append(String.format("\\u%04x", c)));
        return escaped.append('"').toString();
    }

    @Test
    void aTextOfFiveMegabytesIsAnArticleLikeOthers() throws IOException {
        String text = "云溪市车辆检测站今天上午恢复办理业务，窗口前没有排队。\n".repeat(190_000);
        List<JsonNode> answers = analyse(article("long", text) + article("next", "完"));
        assertThat(allWell).isTrue();
        assertThat(answers.get(0).get("tokens").size()).isGreaterThan(1_000_000);
        assertThat(answers.get(1).get("tokens")).hasSize(1);
    }
}
