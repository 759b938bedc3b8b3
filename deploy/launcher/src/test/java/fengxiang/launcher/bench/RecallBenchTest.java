package fengxiang.launcher.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecallBenchTest {

    private final Bench bench = new RecallBench();

    @Test
    void countsWhatQuotedAndBareWordsFind(@TempDir Path data) throws Exception {
        Files.writeString(data.resolve("news.txt"), "南京 市长 致辞\n南京市 长江 大桥 通车\n");
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        boolean passed = bench.run(data, new PrintStream(printed, true, StandardCharsets.UTF_8));
        assertThat(passed).isTrue();
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("2 sentences, 7 words")
                .contains("quoted recall 1.0000 (10 of 10), hits without the word 0")
                .contains("bare   recall 0.8000 (8 of 10), hits without the word 0");
    }

    @Test
    void saysWhatDataItNeeds() {
        assertThatThrownBy(() -> bench.run(null, System.out)).hasMessageContaining("--data");
    }
}
