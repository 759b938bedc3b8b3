package fengxiang.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch._types.HealthStatus;
import co.elastic.clients.elasticsearch.nodes.info.NodesInfoMetric;
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
        var nodes = elastic.call(
                "read plugins", client -> client.nodes().info(info -> info.metric(NodesInfoMetric.Plugins)));
        assertThat(nodes.nodes().values())
                .flatExtracting(node -> node.plugins())
                .extracting(plugin -> plugin.name())
                .contains("analysis-hanlp");
    }
}
