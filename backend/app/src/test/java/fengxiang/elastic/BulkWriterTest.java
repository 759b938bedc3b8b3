package fengxiang.elastic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.transport.rest5_client.low_level.RequestOptions;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fengxiang.elastic.WriteResult.Status;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a server that answers what the test tells it to. */
@SuppressWarnings("NullAway.Init")
class BulkWriterTest {

    private final Deque<Reply> replies = new ArrayDeque<>();
    private final List<String> received = new ArrayList<>();
    private final List<Integer> pauses = new ArrayList<>();
    private HttpServer server;
    private Rest5Client client;
    private BulkWriter writer;

    /** @param status 0: the connection is cut without an answer */
    private record Reply(int status, String body) {}

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", this::answer);
        server.start();
        client = Rest5Client.builder(
                        URI.create("http://127.0.0.1:" + server.getAddress().getPort()))
                .build();
        writer = new BulkWriter(new RawRequests(client, RequestOptions.DEFAULT), pauses::add);
    }

    @AfterEach
    void stop() throws IOException {
        client.close();
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        received.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Reply reply = replies.size() > 1 ? replies.poll() : replies.getFirst();
        if (reply.status() > 0) {
            byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/vnd.elasticsearch+json;compatible-with=9");
            exchange.sendResponseHeaders(reply.status(), body.length);
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    private static Reply items(String... items) {
        return new Reply(200, "{\"items\":[" + String.join(",", items) + "]}");
    }

    private static String ok() {
        return "{\"create\":{\"status\":201,\"result\":\"created\",\"_seq_no\":7,\"_primary_term\":1}}";
    }

    private static String failed(int status, String type) {
        return "{\"create\":{\"status\":" + status + ",\"error\":{\"type\":\"" + type + "\",\"reason\":\"outer\","
                + "\"caused_by\":{\"reason\":\"the reason\"}}}}";
    }

    private static List<Write> writes(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Write.create("fx-x", "id" + i, Map.of("n", i)))
                .toList();
    }

    private long ids(String body) {
        return body.lines().filter(l -> l.contains("\"_id\"")).count();
    }

    @Test
    void sendsOnlyTheOverloadedItemsAgain() {
        replies.add(items(
                ok(),
                failed(429, "es_rejected_execution_exception"),
                failed(400, "document_parsing_exception"),
                failed(409, "version_conflict_engine_exception"),
                failed(503, "unavailable_shards_exception")));
        replies.add(items(failed(429, "es_rejected_execution_exception"), ok()));
        replies.add(items(ok()));
        List<WriteResult> results = writer.write("test", writes(5));
        assertThat(results)
                .extracting(WriteResult::status)
                .containsExactly(Status.CREATED, Status.CREATED, Status.REFUSED, Status.CONFLICT, Status.CREATED);
        assertThat(results.get(2).reason()).isEqualTo("the reason");
        assertThat(results.get(0).version()).isEqualTo(new DocumentVersion(7, 1));
        assertThat(received).hasSize(3);
        assertThat(received.get(1))
                .contains("id1")
                .contains("id4")
                .doesNotContain("id0")
                .doesNotContain("id2");
        assertThat(received.get(2)).contains("id1").doesNotContain("id4");
        assertThat(pauses).containsExactly(0, 1);
    }

    @Test
    void sendsAllAgainWhenTheAnswerIsLostOrTheServerIsOverloaded() {
        replies.add(new Reply(0, ""));
        replies.add(new Reply(429, "{\"error\":{\"type\":\"circuit_breaking_exception\",\"reason\":\"too much\"}}"));
        replies.add(new Reply(503, "{}"));
        replies.add(items(ok(), ok()));
        assertThat(writer.write("test", writes(2)))
                .extracting(WriteResult::status)
                .containsOnly(Status.CREATED);
        assertThat(received)
                .hasSizeGreaterThanOrEqualTo(4)
                .allSatisfy(b -> assertThat(ids(b)).isEqualTo(2));
    }

    @Test
    void givesUpAfterAWhileAndSaysSoForEach() {
        replies.add(
                items(failed(429, "es_rejected_execution_exception"), failed(429, "es_rejected_execution_exception")));
        List<WriteResult> results = writer.write("test", writes(2));
        assertThat(results).extracting(WriteResult::status).containsOnly(Status.UNAVAILABLE);
        assertThat(results).extracting(WriteResult::reason).containsOnly("the reason");
        assertThat(received).hasSize(8);
    }

    @Test
    void doesNotHammerADiskThatIsFull() {
        replies.add(
                new Reply(
                        429,
                        "{\"error\":{\"type\":\"cluster_block_exception\",\"reason\":\"index has read-only-allow-delete block\"}}"));
        assertThat(writer.write("test", writes(1)))
                .extracting(WriteResult::status)
                .containsOnly(Status.UNAVAILABLE);
        assertThat(received).hasSize(1);
        replies.clear();
        replies.add(items("{\"create\":{\"status\":429,\"error\":{\"type\":\"cluster_block_exception\","
                + "\"reason\":\"index has read-only-allow-delete block\"}}}"));
        assertThat(writer.write("test", writes(1)))
                .extracting(WriteResult::status)
                .containsOnly(Status.UNAVAILABLE);
        assertThat(received).hasSize(2);
    }

    @Test
    void cutsWhatIsTooMuchForOneRequest() {
        replies.add(items(IntStream.range(0, 1000).mapToObj(i -> ok()).toArray(String[]::new)));
        List<WriteResult> results = writer.write("test", writes(2500));
        assertThat(received).extracting(this::ids).containsExactly(1000L, 1000L, 500L);
        assertThat(results).hasSize(2500).extracting(WriteResult::status).containsOnly(Status.CREATED);
    }

    @Test
    void writesAllOrFailsButForWhatIsGoneAlready() {
        writer.writeAll("test", List.of());
        assertThat(received).as("nothing to write").isEmpty();
        replies.add(items(ok(), "{\"delete\":{\"status\":404,\"result\":\"not_found\"}}"));
        writer.writeAll("test", List.of(Write.create("i", "1", Map.of()), Write.delete("i", "2")));
        replies.clear();
        for (int status : List.of(400, 409)) {
            replies.add(items(ok(), failed(status, "an_exception")));
            assertThatThrownBy(() -> writer.writeAll("test", writes(2)))
                    .isInstanceOf(ElasticException.class)
                    .hasMessageContaining("the reason");
            replies.clear();
        }
    }

    @Test
    void writesEachKindInItsForm() {
        replies.add(items(ok(), ok(), ok(), ok()));
        writer.write(
                "test",
                List.of(
                        Write.create("i", "1", Map.of("a", 1)),
                        Write.index("i", "2", Map.of("a", 2)).ifStill(new DocumentVersion(5, 2)),
                        Write.update("i", "3", Map.of("a", 3)),
                        Write.delete("i", "4")));
        assertThat(received.getFirst()).isEqualTo("""
                {"create":{"_index":"i","_id":"1"}}
                {"a":1}
                {"index":{"_index":"i","_id":"2","if_seq_no":5,"if_primary_term":2}}
                {"a":2}
                {"update":{"_index":"i","_id":"3"}}
                {"doc":{"a":3}}
                {"delete":{"_index":"i","_id":"4"}}
                """);
    }
}
