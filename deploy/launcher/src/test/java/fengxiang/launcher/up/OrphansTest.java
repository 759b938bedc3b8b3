package fengxiang.launcher.up;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrphansTest {

    private final Console silent =
            new Console(new PrintWriter(Writer.nullWriter()), new PrintWriter(Writer.nullWriter()));

    @TempDir
    private Path directory;

    @Test
    void stopsWhatCarriesTheDirectoryAndLeavesOthersAlone() throws Exception {
        DataDirectory data = new DataDirectory(directory);
        data.make();
        Process ours = sleeper(Orphans.mark(data));
        Process stranger = sleeper("-Dfengxiang.data=/elsewhere");
        try {
            note(data, "backend", ours);
            note(data, "crawler", stranger);
            Orphans.stop(data, silent);
            assertThat(ours.isAlive()).isFalse();
            assertThat(stranger.isAlive()).isTrue();
            assertThat(Orphans.pidFile(data, "backend")).doesNotExist();
            assertThat(Orphans.pidFile(data, "crawler")).doesNotExist();
        } finally {
            ours.destroyForcibly();
            stranger.destroyForcibly();
        }
    }

    private static void note(DataDirectory data, String name, Process process) throws IOException {
        Files.writeString(Orphans.pidFile(data, name), Long.toString(process.pid()));
    }

    private static Process sleeper(String argument) throws IOException {
        return new ProcessBuilder("sh", "-c", "while :; do sleep 1; done", argument).start();
    }
}
