package fengxiang.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch._types.HealthStatus;
import fengxiang.testing.WithElasticsearch;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@WithElasticsearch
class ElasticConnectionTest {

    @Autowired
    private Elastic elastic;

    @Test
    void reachesTheRealServerThroughTheGateway() {
        HealthStatus status = elastic.call(
                        "read cluster health", client -> client.cluster().health())
                .status();
        assertThat(status).isIn(HealthStatus.Green, HealthStatus.Yellow);
    }

    @Test
    void findsOurAnalysisPluginThere() {
        var plugins = elastic.call("list plugins", client -> client.cat().plugins());
        assertThat(plugins.plugins()).extracting(plugin -> plugin.component()).contains("analysis-hanlp");
    }
}
