package fengxiang.launcher.up;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void saysWhichPortIsTakenForWhatAndWhatToDo() throws IOException {
        int port;
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = other.getLocalPort();
            assertThatThrownBy(() -> Ports.refuseTaken(port, "the backend", "choose another with --port"))
                    .isInstanceOf(UpException.class)
                    .hasMessageContaining("port " + port)
                    .hasMessageContaining("--port");
        }
        assertThatCode(() -> Ports.refuseTaken(port, "the backend", "")).doesNotThrowAnyException();
    }
}
