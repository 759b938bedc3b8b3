package fengxiang.launcher.bench.tokenize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fengxiang.launcher.bench.BenchDataException;
import fengxiang.launcher.bench.Pace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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

class TokenizeBenchTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final TokenizeBench bench = new TokenizeBench(new Pace(Duration.ZERO, Duration.ofMillis(20), 1));

    @Test
    void measuresAllEnginesOnTheSameSentences(@TempDir Path data) throws Exception {
        Path file = data.resolve("gold.utf8");
        Files.writeString(file, "车辆  检测  需要  排队  。\n\n南京市  长江  大桥  通车\n");
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        bench.run(file, new PrintStream(printed, true, StandardCharsets.UTF_8));
        List<JsonNode> lines = printed.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> JSON.readTree(line))
                .toList();
        assertThat(lines)
                .extracting(line -> line.get("engine").stringValue())
                .containsExactly(
                        "fengxiang search",
                        "fengxiang index",
                        "HanLP, names off",
                        "Lucene smartcn",
                        "IK smart",
                        "jieba");
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.get("megabytesPerCpuSecond").doubleValue()).isPositive();
            assertThat(line.get("tokensPerCharacter").doubleValue()).isBetween(0.2, 1.5);
            assertThat(line.get("f1").doubleValue()).isBetween(0.3, 1.0);
        });
        assertThat(lines.get(0).get("bytesPerCharacter").doubleValue())
                .isLessThan(lines.get(2).get("bytesPerCharacter").doubleValue());
    }

    @Test
    void scoresWordsByWhereTheyBeginAndEnd() throws IOException {
        WordScore score = new WordScore();
        score.add(GoldText.of("南京市  长江  大桥  。"), new Engine() {
            @Override
            public String name() {
                return "always the same";
            }

            @Override
            public void cut(String text, Words words) {
                words.word(0, 3);
                words.word(3, 7);
            }
        });
        assertThat(score.f1()).isEqualTo(2 * 2 / 7.0);
    }

    @Test
    void saysWhatDataItNeeds(@TempDir Path data) {
        assertThatThrownBy(() -> bench.run(data, System.out))
                .isInstanceOf(BenchDataException.class)
                .hasMessageContaining("one sentence a line");
    }
}
