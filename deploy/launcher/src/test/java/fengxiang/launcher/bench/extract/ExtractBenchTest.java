package fengxiang.launcher.bench.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fengxiang.launcher.bench.Bench;
import fengxiang.launcher.bench.BenchDataException;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExtractBenchTest {

    private final Bench bench = new ExtractBench(Duration.ZERO, Duration.ofMillis(50), 3);

    @Test
    void printsALineForOursAndForEachLibrary(@TempDir Path data) throws Exception {
        String page = "<title>检测站下调收费_临江网</title><h1>检测站下调收费</h1><p>" + "本市检测站十一月起调整收费标准，新的价目表已经贴在大厅里。".repeat(20);
        Files.writeString(data.resolve("a.html"), page);
        Files.writeString(data.resolve("notes.txt"), "no page");
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        bench.run(data, new PrintStream(printed, true, StandardCharsets.UTF_8));
        JsonMapper json = JsonMapper.builder().build();
        List<JsonNode> lines = printed.toString(StandardCharsets.UTF_8)
                .lines()
                .map(json::readTree)
                .toList();
        assertThat(lines)
                .extracting(line -> line.path("contestant").asString())
                .containsExactly("extract", "jsoup", "jsoup+readability4j");
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.path("pages").asInt()).isEqualTo(1);
            assertThat(line.path("cpuMillisPerPage").asDouble()).isPositive();
        });
        assertThat(lines.get(1).path("timesParse").asDouble()).isEqualTo(1);
    }

    @Test
    void readsTheDemosArticlesWithoutData() throws Exception {
        List<RawPage> pages = DemoPages.fetch();
        assertThat(pages)
                .hasSize(300)
                .allSatisfy(page -> assertThat(page.bytes().length).isGreaterThan(500));
        assertThat(pages).extracting(RawPage::contentType).contains("text/html", "text/html; charset=utf-8");
    }

    @Test
    void saysWhatDataItNeeds(@TempDir Path data) {
        assertThatThrownBy(() -> bench.run(data, System.out))
                .isInstanceOf(BenchDataException.class)
                .hasMessageContaining("*.html");
        assertThatThrownBy(() -> bench.run(data.resolve("none"), System.out)).hasMessageContaining("--data");
    }
}
