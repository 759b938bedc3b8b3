package fengxiang.crawler.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.crawler.politeness.HostSlots;
import fengxiang.model.AllowList;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** The deadline holds before there is a connection, too. */
class SlowNetworkTest extends FetcherTestBase {

    private static Fetcher allowing(int port) {
        return new Fetcher("TestBot/1.0", AllowList.parse("127.0.0.1:" + port), 8, new HostSlots());
    }

    @Test
    void aNameServiceThatDoesNotAnswerHoldsNobody() {
        CountDownLatch never = new CountDownLatch(1);
        Names names = new Names(host -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return new InetAddress[0];
        });
        AddressGuard guard = new AddressGuard(AllowList.parse(""), names);
        try (Fetcher slow = new Fetcher("TestBot/1.0", guard, 8, new HostSlots())) {
            assertThat(refusalInTime(slow, "http://news.example.cn/")).isEqualTo("timeout");
        } finally {
            never.countDown();
        }
    }

    @Test
    void aNameThatIsUnknownIsToldFromOneThatIsSlow() {
        assertThat(refusal(fetcher, "http://no-such-name.invalid/")).isEqualTo("dns");
    }

    @Test
    void aConnectionThatIsNeverAcceptedHoldsNobody() throws Exception {
        List<Socket> queue = new ArrayList<>();
        try (ServerSocket full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Fetcher own = allowing(full.getLocalPort())) {
            fill(full, queue);
            assertThat(refusalInTime(own, "http://127.0.0.1:" + full.getLocalPort() + "/"))
                    .isEqualTo("timeout");
        } finally {
            for (Socket socket : queue) {
                socket.close();
            }
        }
    }

    /** Connects until the operating system takes no more for a server that accepts none. */
    private static void fill(ServerSocket full, List<Socket> queue) throws IOException {
        for (int i = 0; i < 100; i++) {
            Socket socket = new Socket();
            queue.add(socket);
            try {
                socket.connect(new InetSocketAddress(full.getInetAddress(), full.getLocalPort()), 300);
            } catch (SocketTimeoutException e) {
                return;
            }
        }
        throw new AssertionError("the queue does not fill");
    }

    @Test
    void aPortThatNobodyListensOnIsNamed() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        try (Fetcher own = allowing(port)) {
            assertThat(refusal(own, "http://127.0.0.1:" + port + "/")).isEqualTo("connect");
        }
    }

    /** The operating system connects, and nobody reads what is sent. */
    @Test
    void aHandshakeThatIsNeverAnsweredHoldsNobody() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
                Fetcher own = allowing(silent.getLocalPort())) {
            assertThat(refusalInTime(own, "https://127.0.0.1:" + silent.getLocalPort() + "/"))
                    .isEqualTo("timeout");
        }
    }

    @Test
    void aServerThatSpeaksNoTlsIsNamed() throws Exception {
        try (ServerSocket plain = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
                Fetcher own = allowing(plain.getLocalPort())) {
            Thread.ofVirtual().start(() -> {
                try (Socket socket = plain.accept()) {
                    socket.getOutputStream()
                            .write("HTTP/1.1 400 Bad Request\r\n\r\n"
                                    .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            });
            assertThat(refusal(own, "https://127.0.0.1:" + plain.getLocalPort() + "/"))
                    .isEqualTo("tls");
        }
    }

    @Test
    void aCertificateThatNobodyVouchesForIsRefused() throws Exception {
        try (TlsServer tls = TlsServer.start();
                Fetcher own =
                        new Fetcher("TestBot/1.0", AllowList.parse("localhost:" + tls.port()), 8, new HostSlots())) {
            assertThat(refusal(own, "https://localhost:" + tls.port() + "/")).isEqualTo("tls");
            assertThat(tls.requests()).isZero();
        }
    }
}
