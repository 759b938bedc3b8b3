package fengxiang.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallationTest {

    @TempDir
    private Path directory;

    @Test
    void unpacksServerAndPluginOnceWithRunnableScripts() throws IOException {
        Installation installation = new Installation(directory.resolve("to"), distribution("one"));
        Path home = installation.home();
        assertThat(home.resolve("bin/elasticsearch")).isExecutable();
        assertThat(home.resolve("plugins/analysis-hanlp/plugin.txt")).hasContent("one");
        Files.writeString(home.resolve("untouched"), "");
        assertThat(installation.home().resolve("untouched")).exists();
    }

    @Test
    void installsAnewWhenThePluginHasChanged() throws IOException {
        Path first = new Installation(directory.resolve("to"), distribution("one")).home();
        Installation changed = new Installation(directory.resolve("to"), distribution("two"));
        assertThat(changed.home().resolve("plugins/analysis-hanlp/plugin.txt")).hasContent("two");
        changed.prune();
        assertThat(first).doesNotExist();
        assertThat(changed.home()).exists();
    }

    @Test
    void refusesAnArchiveThatPointsOutOfItsDirectory() throws IOException {
        Path zip = zip("evil.zip", "../outside", "x");
        assertThatThrownBy(() -> Archives.unpack(zip, directory.resolve("in")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("../outside");
        assertThat(directory.resolve("outside")).doesNotExist();
    }

    @Test
    void saysWhatIsMissingWhereThereIsNoServer() {
        assertThatThrownBy(() -> Distribution.in(directory.resolve("nowhere")))
                .isInstanceOf(EmbeddedException.class)
                .hasMessageContaining("no elasticsearch-*.zip");
    }

    private Distribution distribution(String pluginText) throws IOException {
        Path server = zip("elasticsearch-9.9.9.zip", "elasticsearch-9.9.9/bin/elasticsearch", "#!/bin/sh\n");
        return new Distribution(server, List.of(zip("fengxiang-analysis-hanlp-1.zip", "plugin.txt", pluginText)));
    }

    private Path zip(String name, String entry, String content) throws IOException {
        Path file = directory.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return file;
    }
}
