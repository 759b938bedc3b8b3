package fengxiang.launcher.up;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts that are refused, and what they leave behind. */
class SupervisorTest {

    private static final DemoWishes DEMO = new DemoWishes(null, 1, null, null, null);

    private final PrintWriter nowhere = new PrintWriter(Writer.nullWriter());

    @TempDir
    private Path data;

    @Test
    void leavesADirectoryOfANewerVersionAsItIs() throws IOException {
        Files.writeString(data.resolve("installation.json"), "{\"format\":2,\"version\":\"9.0\"}");
        assertThatThrownBy(() -> supervisor(18_800, null).run((address, demo) -> {}))
                .isInstanceOf(UpException.class)
                .hasMessageContaining("newer Fengxiang (9.0");
        assertThat(data.toFile().list()).containsExactly("installation.json");
    }

    @Test
    void leavesNoMarkOfTheDemoWhereThePortIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> supervisor(taken.getLocalPort(), DEMO).run((address, demo) -> {}))
                    .isInstanceOf(UpException.class)
                    .hasMessageContaining("port " + taken.getLocalPort());
        }
        assertThat(data.resolve("installation.json")).doesNotExist();
    }

    private Supervisor supervisor(int port, @Nullable DemoWishes demo) {
        UpSettings settings = new UpSettings(Path.of("product"), data, port, demo, List.of());
        return new Supervisor(settings, "0.1", Clock.systemUTC(), new Console(nowhere, nowhere));
    }
}
