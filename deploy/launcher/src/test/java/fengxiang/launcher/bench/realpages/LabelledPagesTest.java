package fengxiang.launcher.bench.realpages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fengxiang.launcher.bench.BenchDataException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelledPagesTest {

    @TempDir
    private Path data;

    @BeforeEach
    void onePage() throws IOException {
        Files.createDirectories(data.resolve("html"));
        Files.createDirectories(data.resolve("gold"));
        Files.writeString(data.resolve("html/a.html"), "<p>页面");
        Files.writeString(data.resolve("html/notes.txt"), "no page");
    }

    @Test
    void readsEachPageWithItsText() throws IOException {
        Files.writeString(data.resolve("gold/a.json"), "{\"body\":\" 正文 \",\"title\":null}");
        assertThat(LabelledPages.read(data)).singleElement().satisfies(page -> {
            assertThat(page.id()).isEqualTo("a");
            assertThat(page.body()).isEqualTo("正文");
            assertThat(page.bytes()).isEqualTo(Files.readAllBytes(data.resolve("html/a.html")));
        });
    }

    @Test
    void namesWhatIsMissing() throws IOException {
        assertThatThrownBy(() -> LabelledPages.read(null))
                .isInstanceOf(BenchDataException.class)
                .hasMessageContaining("--data");
        assertThatThrownBy(() -> LabelledPages.read(data.resolve("gold"))).hasMessageContaining("no folder html");
        assertThatThrownBy(() -> LabelledPages.read(data)).hasMessageContaining("a.json is missing");
        Files.writeString(data.resolve("gold/a.json"), "{\"body\"");
        assertThatThrownBy(() -> LabelledPages.read(data)).hasMessageContaining("a.json is no JSON");
        Files.writeString(data.resolve("gold/a.json"), "{\"title\":\"x\"}");
        assertThatThrownBy(() -> LabelledPages.read(data)).hasMessageContaining("a.json has no body");
    }
}
