package fengxiang.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A command as a process of its own, with the logging that it really has: only data is on standard output. */
class StandardOutputTest {

    @TempDir
    private Path directory;

    @Test
    void nothingButDataIsOnStandardOutput() throws Exception {
        Path rules = Files.writeString(directory.resolve("robots.txt"), "User-agent: *\nDisallow: /a/\n");
        Path errors = directory.resolve("errors");
        Process robots = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "robots",
                        "--agent",
                        "FengxiangBot",
                        rules.toString()))
                .redirectError(errors.toFile())
                .start();
        try (OutputStream in = robots.getOutputStream()) {
            in.write("http://www.a.example.cn/a/1\nhttp://www.a.example.cn/b".getBytes(StandardCharsets.UTF_8));
        }
        List<String> said = new String(robots.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(robots.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(robots.exitValue()).isZero();
        assertThat(said).hasSize(2).allMatch(line -> line.startsWith("{\"url\":"));
        assertThat(errors).isEmptyFile();
    }
}
