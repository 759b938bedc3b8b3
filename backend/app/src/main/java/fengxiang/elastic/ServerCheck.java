package fengxiang.elastic;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Waits for the cluster at start and looks once whether it is one that this program can work with. */
@Component
class ServerCheck {

    private static final Logger log = LoggerFactory.getLogger(ServerCheck.class);
    private static final String MAJOR = "9";
    private static final String PLUGIN = "analysis-hanlp";
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final RawRequests requests;
    private final Clock clock;
    private final Duration wait;

    ServerCheck(RawRequests requests, Clock clock, ElasticProperties properties) {
        this.requests = requests;
        this.clock = clock;
        this.wait = properties.startWait();
    }

    /** @param hanlp whether an index needs the analyzers of our plugin */
    void check(boolean hanlp) {
        JsonNode nodes = nodesWhenReachable();
        nodes.path("nodes").forEach(node -> check(node, hanlp));
    }

    static void check(JsonNode node, boolean hanlp) {
        String version = node.path("version").asString("?");
        String name = node.path("name").asString("?");
        if (!version.startsWith(MAJOR + ".")) {
            throw new ProvisioningException("Elasticsearch node " + name + " has version " + version
                    + "; this program needs version " + MAJOR + ".x");
        }
        if (hanlp
                && node.path("plugins")
                        .valueStream()
                        .noneMatch(p -> p.path("name").asString("").equals(PLUGIN))) {
            throw new ProvisioningException("Elasticsearch node " + name + " has no plugin " + PLUGIN
                    + ": install it on every node (bin/elasticsearch-plugin install file:///.../" + PLUGIN
                    + ".zip) and restart the node");
        }
    }

    private JsonNode nodesWhenReachable() {
        Instant end = clock.instant().plus(wait);
        while (true) {
            try {
                return requests.get(
                        "ask Elasticsearch for its version",
                        "/_nodes/plugins?filter_path=nodes.*.name,nodes.*.version,nodes.*.plugins.name");
            } catch (ElasticException.Unavailable e) {
                if (clock.instant().isAfter(end)) {
                    throw new ProvisioningException(
                            e.getMessage() + "; waited " + wait.toSeconds() + " s. Is it running, and is"
                                    + " SPRING_ELASTICSEARCH_URIS its address?",
                            e);
                }
                log.info("waiting for Elasticsearch: {}", e.getMessage());
                Pauses.sleep(PAUSE);
            }
        }
    }
}
