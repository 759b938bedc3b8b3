package fengxiang.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One server for the whole class: its start is what takes time. */
class EmbeddedElasticsearchTest {

    private static final Access ACCESS = Access.to("fxt*", "a-password", "another-password");

    private static Path directory;
    private static ServerSettings settings;
    private static EmbeddedElasticsearch server;

    @BeforeAll
    static void start() throws IOException {
        // With a blank, because people have such directories.
        directory = Files.createTempDirectory("fengxiang embedded ");
        Files.setPosixFilePermissions(directory, java.nio.file.attribute.PosixFilePermissions.fromString("rwxr-xr-x"));
        settings = new ServerSettings(
                Distribution.in(Path.of("target/elasticsearch")),
                directory.resolve("server"),
                directory.resolve("installations"),
                Jdk.running(),
                0,
                ACCESS,
                512,
                true);
        server = EmbeddedElasticsearch.start(settings, line -> {});
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
        Trees.delete(directory);
    }

    @Test
    void lettingNobodyInWithoutAPassword() throws Exception {
        assertThat(status("GET", "/_cluster/health", "", "fengxiang:wrong")).isEqualTo(401);
        assertThat(status("GET", "/_cluster/health", "", "fengxiang:a-password"))
                .isEqualTo(200);
        assertThat(status("GET", "/_security/role", "", "elastic:another-password"))
                .isEqualTo(200);
    }

    @Test
    void limitingTheUserToItsOwnIndices() throws Exception {
        String user = "fengxiang:a-password";
        assertThat(status("PUT", "/other", "{}", user)).isEqualTo(403);
        assertThat(status("POST", "/_cluster/reroute", "", user)).isEqualTo(403);
        assertThat(status("GET", "/_security/user", "", user)).isEqualTo(403);
        assertThat(status(
                        "PUT",
                        "/_index_template/fxt",
                        "{\"index_patterns\":[\"fxt-*\"],\"template\":{\"aliases\":{\"fxt\":{}}}}",
                        user))
                .isEqualTo(200);
        assertThat(status("POST", "/_bulk", "{\"create\":{\"_index\":\"fxt-1\",\"_id\":\"1\"}}\n{\"a\":1}\n", user))
                .isEqualTo(200);
        assertThat(status("POST", "/fxt/_pit?keep_alive=1m", "", user)).isEqualTo(200);
        assertThat(status("POST", "/fxt/_search", "{}", user)).isEqualTo(200);
        assertThat(status(
                        "POST",
                        "/_aliases",
                        "{\"actions\":[{\"add\":{\"index\":\"fxt-1\",\"alias\":\"fxt-2\"}}]}",
                        user))
                .isEqualTo(200);
        assertThat(status("DELETE", "/fxt-1", "", user)).isEqualTo(200);
    }

    @Test
    void refusesASecondServerOnTheSameDirectory() {
        assertThatThrownBy(() -> EmbeddedElasticsearch.start(settings, line -> {}))
                .isInstanceOf(EmbeddedException.class)
                .hasMessageContaining(
                        "in use by process " + ProcessHandle.current().pid());
    }

    @Test
    void showsTheLastWordsOfAServerThatDoesNotStart() throws IOException {
        ServerSettings sharedPort = new ServerSettings(
                settings.distribution(),
                directory.resolve("clash"),
                settings.installations(),
                settings.jdk(),
                server.uri().getPort(),
                ACCESS,
                256,
                true);
        assertThatThrownBy(() -> EmbeddedElasticsearch.start(sharedPort, line -> {}))
                .isInstanceOf(EmbeddedException.class)
                .hasMessageContaining("did not start")
                .hasMessageContaining(Integer.toString(server.uri().getPort()));
    }

    @Test
    void stopsAndKeepsWhatWasStoredAndStopsTheOrphanOfAKilledParent() throws Exception {
        ServerSettings own = new ServerSettings(
                settings.distribution(),
                directory.resolve("orphan"),
                settings.installations(),
                settings.jdk(),
                0,
                ACCESS,
                256,
                true);
        long orphan;
        EmbeddedElasticsearch first = EmbeddedElasticsearch.start(own, line -> {});
        assertThat(send(first.uri(), "PUT", "/fxt-kept/_doc/1?refresh", "{\"a\":1}", "fengxiang:a-password"))
                .isEqualTo(201);
        orphan = first.pid();
        first.releaseLockOnly();

        List<String> progress = new ArrayList<>();
        try (EmbeddedElasticsearch second = EmbeddedElasticsearch.start(own, progress::add)) {
            assertThat(progress).anyMatch(line -> line.contains("process " + orphan));
            assertThat(second.pid()).isNotEqualTo(orphan);
            assertThat(send(second.uri(), "GET", "/fxt-kept/_doc/1", "", "fengxiang:a-password"))
                    .isEqualTo(200);
        }
        assertThat(ProcessHandle.of(orphan).filter(ProcessHandle::isAlive)).isEmpty();
    }

    private static int status(String method, String path, String body, String credentials) throws Exception {
        return send(server.uri(), method, path, body, credentials);
    }

    private static int send(URI server, String method, String path, String body, String credentials) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(server.resolve(path))
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .header("Content-Type", "application/json")
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
        }
    }
}
