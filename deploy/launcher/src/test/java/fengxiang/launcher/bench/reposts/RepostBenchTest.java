package fengxiang.launcher.bench.reposts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fengxiang.launcher.bench.Bench;
import fengxiang.launcher.bench.BenchDataException;
import fengxiang.launcher.bench.DemoTexts;
import fengxiang.launcher.bench.Pace;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RepostBenchTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> TEXTS = DemoTexts.ofLength(700, 400);

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    private List<JsonNode> lines(Bench bench, Path data) throws Exception {
        bench.run(data, new PrintStream(printed, true, StandardCharsets.UTF_8));
        return printed.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> JSON.readTree(line))
                .toList();
    }

    @Test
    void printsAFigureForEachKindOfChangeAndWhatWasJoinedWrongly(@TempDir Path data) throws Exception {
        Files.createDirectories(data.resolve("some/gold"));
        for (int i = 0; i < 4; i++) {
            Files.writeString(
                    data.resolve("some/gold/" + i + ".json"),
                    JSON.writeValueAsString(Map.of("body", TEXTS.get(100 * i))));
        }
        Map<String, ?> doc = Map.of("title", "", "content", List.of(Map.of("sent_text", TEXTS.get(20))));
        Map<String, ?> other = Map.of("title", "", "content", List.of(Map.of("sent_text", TEXTS.get(20) + "完")));
        Files.writeString(
                data.resolve("dev.doc.json"),
                JSON.writeValueAsString(List.of(
                        Map.of("Descriptor", Map.of("event_id", 1), "Doc", doc),
                        Map.of("Descriptor", Map.of("event_id", 2), "Doc", other))));
        List<JsonNode> lines = lines(new RepostBench(), data);
        assertThat(lines).hasSize(Change.values().length + 2);
        assertThat(lines.get(0).get("kind").stringValue()).isEqualTo("verbatim_with_header_and_footer");
        assertThat(lines.get(0).get("recall").doubleValue()).isEqualTo(1);
        assertThat(lines.get(8).get("found").intValue()).isZero();
        assertThat(lines.get(9).get("unrelatedPairs").longValue()).isEqualTo(5 * 600);
        assertThat(lines.get(9).get("joined").intValue()).isZero();
        assertThat(lines.get(10).get("joinedAcrossEvents").intValue()).isOne();
    }

    @Test
    void saysWhatDataItNeeds(@TempDir Path data) {
        assertThatThrownBy(() -> new RepostBench().run(data, System.out))
                .isInstanceOf(BenchDataException.class)
                .hasMessageContaining("gold/ID.json");
        assertThatThrownBy(() -> new RepostBench().run(null, System.out)).hasMessageContaining("--data");
    }

    @Test
    void measuresTheDemosArticles() throws Exception {
        Pace brief = new Pace(Duration.ZERO, Duration.ofMillis(50), 1);
        JsonNode line = lines(new MinhashBench(brief), Path.of("")).getFirst();
        assertThat(line.get("articlesPerCpuSecond").longValue()).isPositive();
        assertThat(line.get("termsPerArticle").intValue()).isBetween(30, 48);
    }
}
