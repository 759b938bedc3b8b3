package fengxiang.launcher.up;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RotatingLogTest {

    @TempDir
    private Path directory;

    @Test
    void keepsThreeBoundedFilesWithTheLatestWordsInTheFirst() throws IOException {
        RotatingLog log = new RotatingLog(directory.resolve("a.log"), 20_000);
        for (int i = 0; i < 200; i++) {
            log.copy(new ByteArrayInputStream(
                    ("line " + i + " " + "x".repeat(1000) + "\n").getBytes(StandardCharsets.UTF_8)));
        }
        try (var files = Files.list(directory)) {
            assertThat(files)
                    .hasSize(3)
                    .allSatisfy(file -> assertThat(Files.size(file)).isLessThanOrEqualTo(20_000));
        }
        assertThat(log.tail(1)).singleElement().asString().startsWith("line 199 ");
    }

    @Test
    void leavesTheLinesOfAStackOutOfTheLastWords() {
        RotatingLog log = new RotatingLog(directory.resolve("a.log"), 20_000);
        String said = "启动失败\nCaused by: X\n\tat a.b.C\n\t... 3 more\n\n";
        log.copy(new ByteArrayInputStream(said.getBytes(StandardCharsets.UTF_8)));
        assertThat(log.tail(5)).containsExactly("启动失败", "Caused by: X");
    }
}
