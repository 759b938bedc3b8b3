package fengxiang.notice.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fengxiang.notice.TestReceiver;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A channel cannot be set up to reach into the operator's own network. */
class GuardTest {

    private static final byte[] BODY = "{}".getBytes(StandardCharsets.UTF_8);

    private static Guard guard(String allow, String... answers) {
        Deque<String> names = new ArrayDeque<>(List.of(answers));
        return new Guard(new OwnNetwork(allow, List.of("http://es.intranet:9400")), new Names() {
            @Override
            InetAddress[] of(String host) throws UnknownHostException {
                return answers.length == 0
                        ? super.of(host)
                        : new InetAddress[] {InetAddress.getByName(names.size() > 1 ? names.pop() : names.peek())};
            }
        });
    }

    private static OutgoingException refusal(Guard guard, String address) {
        Poster poster = new Poster(guard, Duration.ofSeconds(3));
        try {
            Posted answer = poster.post(URI.create(address), Map.of(), BODY);
            throw new AssertionError("was answered " + answer);
        } catch (OutgoingException e) {
            return e;
        } finally {
            poster.close();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/",
                "https://localhost/",
                "https://[::1]/",
                "https://[::ffff:127.0.0.1]/",
                "https://[fd00::1]/",
                "https://[fe80::1]/",
                "https://169.254.169.254/latest/meta-data/",
                "https://10.1.2.3/",
                "https://192.168.1.1/",
                "https://0.0.0.0/",
                "https://2130706433/",
                "https://0x7f000001/",
                "https://0177.0.0.1/",
                "https://127.1/",
                "http://1.1.1.1/",
                "https://1.1.1.1:9200/",
                "https://es.intranet:9400/"
            })
    void refusesWhatIsNotForThePublicInEveryForm(String address) {
        OutgoingException refused = refusal(guard(""), address);
        assertThat(refused.trouble()).isEqualTo(Trouble.TARGET_REFUSED);
        assertThat(refused.isLasting()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "169.254.169.254", "::1", "fd00::1", "10.0.0.1", "172.16.0.1", "100.64.0.1"})
    void refusesANameThatLeadsInside(String address) {
        assertThat(refusal(guard("", address), "https://inner.example.cn/").trouble())
                .isEqualTo(Trouble.TARGET_REFUSED);
    }

    /** The look-up of a check is not that of the connection. */
    @Test
    void refusesANameThatLeadsInsideTheSecondTimeItIsAsked() throws Exception {
        Guard guard = guard("", "93.184.216.34", "127.0.0.1");
        assertThat(guard.resolve("news.example.cn", 443)).hasSize(1);
        assertThat(refusal(guard, "https://news.example.cn/").trouble()).isEqualTo(Trouble.TARGET_REFUSED);
    }

    @Test
    void letsThroughWhatTheOperatorAllowsForThatPortOnly() throws Exception {
        try (TestReceiver receiver = new TestReceiver()) {
            Guard guard = guard("127.0.0.1:" + receiver.port());
            Poster poster = new Poster(guard, Duration.ofSeconds(3));
            assertThat(poster.post(URI.create(receiver.address("/hook")), Map.of(), BODY)
                            .isSuccess())
                    .isTrue();
            assertThat(refusal(guard, "http://localhost:" + receiver.port() + "/")
                            .trouble())
                    .isEqualTo(Trouble.TARGET_REFUSED);
            receiver.redirect("http://127.0.0.1:" + receiver.port() + "/elsewhere");
            assertThat(poster.post(URI.create(receiver.address("/hook")), Map.of(), BODY)
                            .status())
                    .isEqualTo(302);
            assertThat(receiver.got()).as("no redirect is followed").hasSize(2);
            poster.close();
        }
    }

    @Test
    void reachesNoElasticsearchWhateverIsAllowed() {
        assertThatThrownBy(() -> guard("127.0.0.1:9200")).isInstanceOf(IllegalArgumentException.class);
        assertThat(refusal(guard("es.intranet:9400", "10.0.0.9"), "http://es.intranet:9400/")
                        .trouble())
                .isEqualTo(Trouble.TARGET_REFUSED);
        assertThat(refusal(guard("other.intranet:9400", "10.0.0.9"), "http://other.intranet:9400/")
                        .trouble())
                .as("by another name")
                .isEqualTo(Trouble.TARGET_REFUSED);
    }

    @Test
    void theMailClientConnectsThroughItToo() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            int port = server.getLocalPort();
            GuardedSockets strict = new GuardedSockets(guard(""));
            InetSocketAddress found = new InetSocketAddress("127.0.0.1", port);
            assertThatThrownBy(() -> strict.createSocket().connect(found, 1_000))
                    .isInstanceOf(IOException.class);
            assertThatThrownBy(() -> strict.createSocket("localhost", port)).isInstanceOf(IOException.class);
            try (var socket = new GuardedSockets(guard("127.0.0.1:" + port)).createSocket()) {
                socket.connect(found, 1_000);
                assertThat(socket.isConnected()).isTrue();
            }
        }
    }

    @Test
    void readsLittleOfAnAnswerAndWaitsForNoneLong() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/?key=secret-of-mine";
            OutgoingException late = refusal(guard("127.0.0.1:" + server.getLocalPort()), address);
            assertThat(late.trouble()).isEqualTo(Trouble.TIMEOUT);
            assertThat(late).hasMessageNotContaining("secret-of-mine");
        }
        try (TestReceiver receiver = new TestReceiver()) {
            receiver.answer(200, "x".repeat(100_000));
            Poster poster = new Poster(guard("127.0.0.1:" + receiver.port()), Duration.ofSeconds(3));
            assertThat(poster.post(URI.create(receiver.address("/")), Map.of(), BODY)
                            .body())
                    .hasSize(16_384);
            poster.close();
        }
    }
}
