package fengxiang.elastic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch._types.OpType;
import co.elastic.clients.transport.rest5_client.low_level.RequestOptions;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import fengxiang.testing.TestElasticsearch;
import fengxiang.testing.WithElasticsearch;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import tools.jackson.databind.node.ObjectNode;

/** Provokes each failure for real and looks at what becomes of it. */
@SpringBootTest
@WithElasticsearch
class FailuresTest {

    @Autowired
    private Elastic elastic;

    @Autowired
    private RawRequests requests;

    @Autowired
    private Indices indices;

    private String leases = "";

    @BeforeEach
    void nameTheIndex() {
        leases = indices.alias(LeaseConfiguration.LEASES);
    }

    private static void fails(
            Class<? extends ElasticException> kind, int status, String reason, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(kind, e -> {
            assertThat(e).hasMessageStartingWith("cannot test").hasMessageContaining(reason);
            assertThat(e.status().value()).isEqualTo(status);
            assertThat(e.detail()).doesNotContain(reason).endsWith(".");
        });
    }

    @Test
    void aMissingIndex() {
        String missing = leases + "-missing";
        fails(
                ElasticException.NoIndex.class,
                503,
                missing,
                () -> elastic.call("test", c -> c.search(s -> s.index(missing), Map.class)));
    }

    @Test
    void aDocumentThatExistsAlready() {
        LeaseDocument document = new LeaseDocument("h", 1, LeaseDocument.FREE, LeaseDocument.FREE);
        elastic.call("test", c -> c.index(i -> i.index(leases).id("twice").document(document)));
        fails(
                ElasticException.Conflict.class,
                409,
                "document already exists",
                () -> elastic.call(
                        "test",
                        c -> c.index(i -> i.index(leases)
                                .id("twice")
                                .opType(OpType.Create)
                                .document(document))));
    }

    @Test
    void aFieldThatIsNotInTheMapping() {
        fails(
                ElasticException.Refused.class,
                500,
                "[surprise]",
                () -> elastic.call(
                        "test", c -> c.index(i -> i.index(leases).id("strict").document(Map.of("surprise", 1)))));
    }

    @Test
    void aQueryThatIsWrongInItsDepth() {
        fails(
                ElasticException.Refused.class,
                500,
                "fence",
                () -> elastic.call(
                        "test",
                        c -> c.search(
                                s -> s.index(leases)
                                        .query(q -> q.term(t -> t.field("fence").value("no number"))),
                                Map.class)));
    }

    @Test
    void anIndexThatIsReadOnlyBecauseTheDiskIsFull() {
        String index = leases + "-full";
        ObjectNode empty = ElasticConfiguration.documents().createObjectNode();
        requests.put("test", "/" + index, empty);
        ObjectNode block = empty.deepCopy().put("index.blocks.read_only_allow_delete", true);
        requests.put("test", "/" + index + "/_settings", block);
        fails(
                ElasticException.DiskFull.class,
                507,
                "read-only",
                () -> elastic.call(
                        "test", c -> c.index(i -> i.index(index).id("1").document(Map.of()))));
        fails(
                ElasticException.DiskFull.class,
                507,
                "read-only",
                () -> requests.put("test", "/" + index + "/_doc/1", empty));
    }

    @Test
    void anIndexThatIsNotOurs() {
        fails(
                ElasticException.Denied.class,
                503,
                "unauthorized",
                () -> elastic.call("test", c -> c.search(s -> s.index("somebody-elses"), Map.class)));
        fails(
                ElasticException.Denied.class,
                503,
                "unauthorized",
                () -> requests.get("test", "/somebody-elses/_search"));
    }

    @Test
    void aWrongPassword() throws IOException {
        try (Rest5Client stranger =
                Rest5Client.builder(TestElasticsearch.shared().uri()).build()) {
            RawRequests raw = new RawRequests(stranger, RequestOptions.DEFAULT);
            fails(ElasticException.Denied.class, 503, "authentication", () -> raw.get("test", "/" + leases));
        }
    }

    @Test
    void aServerThatIsNotThere() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        try (Rest5Client nobody =
                Rest5Client.builder(URI.create("http://127.0.0.1:" + port)).build()) {
            RawRequests raw = new RawRequests(nobody, RequestOptions.DEFAULT);
            fails(ElasticException.Unavailable.class, 503, "Connection refused", () -> raw.get("test", "/"));
        }
    }
}
