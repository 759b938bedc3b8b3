package fengxiang.testing;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.embedded.ClusterHealth;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TestElasticsearchTest {

    @Test
    void isOneUsableServerForTheWholeJvm() {
        TestElasticsearch server = TestElasticsearch.shared();
        assertThat(TestElasticsearch.shared()).isSameAs(server);
        assertThat(ClusterHealth.status(server.uri(), server.user(), server.password(), Duration.ofSeconds(10)))
                .hasValueSatisfying(status -> assertThat(status).isIn("green", "yellow"));
    }

    @Test
    void givesEveryTestAPrefixOfItsOwn() {
        assertThat(TestElasticsearch.freshPrefix()).startsWith("fxt").isNotEqualTo(TestElasticsearch.freshPrefix());
    }
}
