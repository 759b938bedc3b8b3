package fengxiang.launcher.bench.analyze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fengxiang.launcher.bench.BenchDataException;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnalyzeBenchTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path folder;

    private static List<JsonNode> run(@Nullable Path data) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Duration once = Duration.ofNanos(1);
        assertThat(new AnalyzeBench(once, once, 1, 2).run(data, new PrintStream(out, true, StandardCharsets.UTF_8)))
                .isTrue();
        return out.toString(StandardCharsets.UTF_8).lines().map(JSON::readTree).toList();
    }

    @Test
    void measuresEachPartAndAllTogether() throws Exception {
        List<JsonNode> lines = run(null);
        assertThat(lines)
                .extracting(line -> line.get("part").stringValue())
                .contains("keywords", "places", "tokens", "sentiment", "targets")
                .endsWith("all");
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.get("articlesPerSecond").longValue()).isPositive();
            assertThat(line.get("characters").longValue() / line.get("articles").intValue())
                    .isBetween(800L, 950L);
        });
    }

    @Test
    void readsArticlesAsAnalyzeDoesAndRefusesOthers() throws Exception {
        Path file = Files.writeString(
                folder.resolve("a.jsonl"), "{\"id\":\"1\",\"title\":\"题\",\"text\":\"滁州\",\"kind\":\"news\"}\n");
        assertThat(run(file)).allMatch(line -> line.get("characters").intValue() == 3);
        Path bad = Files.writeString(folder.resolve("b.jsonl"), "{\"id\":\"1\"}");
        assertThatThrownBy(() -> run(bad))
                .isInstanceOf(BenchDataException.class)
                .hasMessageContaining("line 1: field");
        assertThatThrownBy(() -> run(folder))
                .isInstanceOf(BenchDataException.class)
                .hasMessageContaining("--data");
    }
}
