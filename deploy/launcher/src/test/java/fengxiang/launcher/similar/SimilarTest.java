package fengxiang.launcher.similar;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.launcher.bench.DemoTexts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SimilarTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> TEXTS = DemoTexts.ofLength(700, 100);

    @TempDir
    private Path spool;

    private final StringWriter notes = new StringWriter();
    private boolean allWell;

    private List<JsonNode> similar(String input) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        allWell = new Similar(new TitleEncoder(), spool, new PrintWriter(notes, true))
                .run(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out);
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> JSON.readTree(line))
                .toList();
    }

    private static String article(String id, String title, String text, String publishedAt) {
        return JSON.writeValueAsString(JSON.createObjectNode()
                        .put("id", id)
                        .put("title", title)
                        .put("text", text)
                        .put("publishedAt", publishedAt))
                + "\n";
    }

    private static List<String> field(List<JsonNode> answers, String name) {
        return answers.stream().map(answer -> answer.get(name).stringValue()).toList();
    }

    @Test
    void namesTheEarliestOfAStoryWhereverItStandsInTheInput() throws IOException {
        List<JsonNode> answers = similar(article("b", "甲", TEXTS.get(0), "2026-07-01T09:00:00+08:00")
                + article("x", "乙", TEXTS.get(40), "2026-07-01T08:00:00+08:00")
                + article("a", "甲", TEXTS.get(0) + "责任编辑：小禾", "2026-07-01T00:59:59Z")
                + article("c", "甲", TEXTS.get(0).substring(0, 400), "2026-07-02T00:00:00Z"));
        assertThat(allWell).isTrue();
        assertThat(field(answers, "id")).containsExactly("b", "x", "a", "c");
        assertThat(field(answers, "story")).containsExactly("a", "x", "a", "a");
        assertThat(answers)
                .extracting(answer -> answer.get("containment").doubleValue())
                .containsOnly(1.0);
        try (Stream<Path> left = Files.list(spool)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void joinsStoriesThatOnlyACopyTiesTogether() throws IOException {
        String source = TEXTS.get(0);
        List<JsonNode> answers = similar(article("begin", "甲", source.substring(0, 430), "2026-07-02T00:00:00Z")
                + article("end", "甲", source.substring(270), "2026-07-01T00:00:00Z")
                + article("all", "甲", source, "2026-07-03T00:00:00Z"));
        assertThat(field(answers, "story")).containsExactly("end", "end", "end");
        assertThat(answers.getFirst().get("containment").doubleValue()).isBetween(0.2, 0.6);
    }

    @Test
    void joinsDifferentReportsOfAnEvent() throws IOException {
        List<JsonNode> answers = similar(article("2", "北门大桥封闭维修四个月", TEXTS.get(0), "2026-07-01T09:00:00Z")
                + article("1", "北门大桥下月起封闭维修", TEXTS.get(40), "2026-07-01T08:00:00Z")
                + article("3", "图书馆新馆迎来百万读者", TEXTS.get(80), "2026-07-01T08:30:00Z")
                + article("4", "北门大桥封闭维修四个月", TEXTS.get(60), "2026-12-01T08:30:00Z"));
        assertThat(field(answers, "story")).containsExactly("2", "1", "3", "4");
        assertThat(field(answers, "event")).containsExactly("1", "1", "3", "4");
    }

    @Test
    void aWaveOfCopiesIsOneStory() throws IOException {
        StringBuilder input = new StringBuilder();
        for (int i = 0; i < 1500; i++) {
            String changed =
                    TEXTS.get(0).substring(0, 600) + TEXTS.get(1 + i % 90).substring(i % 300, i % 300 + 90);
            input.append(article("" + i, "甲", changed, "2026-07-01T00:00:00Z"));
        }
        assertThat(field(similar(input.toString()), "story")).hasSize(1500).containsOnly("0");
    }

    @Test
    void textsThatSayNothingAreStoriesOfTheirOwn() throws IOException {
        List<JsonNode> answers = similar(
                article("1", "", "", "2026-07-01T00:00:00Z")
                        + article("2", "", "", "2026-07-01T00:00:00Z")
                        + article("3", "", "😀😀😀", "2026-07-01T00:00:00Z")
                        + "{\"id\":\"\\ud83d\",\"title\":\"\",\"text\":\"\\udc00\",\"publishedAt\":\"2026-07-01T00:00:00Z\"}\n");
        assertThat(field(answers, "story")).containsExactly("1", "2", "3", "\ud83d");
        assertThat(field(answers, "id")).containsExactly("1", "2", "3", "\ud83d");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"id\":\"2\",\"title\":\"\",\"text\":\"\"} | line 2: field publishedAt is missing",
                "{\"id\":\"2\",\"title\":\"\",\"text\":\"\",\"publishedAt\":\"2026-07-01 08:00\"} | line 2: field publishedAt is no ISO 8601 time with offset",
                "{\"id\":\"2\",\"title\":\"\",\"text\":\"\",\"publishedAt\":\"+12026-07-01T08:00:00Z\"} | line 2: field publishedAt is in no year of four digits",
                "{\"id\":\"2\",\"text\":\"\",\"publishedAt\":\"2026-07-01T08:00:00Z\"} | line 2: field title is missing",
                "[] | line 2: is no JSON object",
            })
    void namesLineAndFieldOfWhatCannotBeUsed(String line, String error) throws IOException {
        List<JsonNode> answers = similar(article("1", "甲", TEXTS.get(0), "2026-07-01T08:00:00Z") + line + "\n"
                + article("3", "甲", TEXTS.get(0), "2026-07-01T07:00:00Z"));
        assertThat(allWell).isFalse();
        assertThat(notes.toString()).startsWith("similar: " + error);
        assertThat(field(answers, "story")).containsExactly("3", "3");
    }
}
