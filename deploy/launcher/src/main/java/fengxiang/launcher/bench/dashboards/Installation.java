package fengxiang.launcher.bench.dashboards;

import fengxiang.launcher.backend.BackendApi;
import fengxiang.launcher.backend.BackendException;
import fengxiang.launcher.bench.product.Browser;
import fengxiang.launcher.bench.product.PlainElasticsearch;
import fengxiang.launcher.bench.product.RunningProduct;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A product with topics and outlets, before anything was collected. */
final class Installation {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private static final int NOT_BEGUN = 404;

    private final BackendApi api;
    private final PlainElasticsearch server;

    private final Browser browser;

    private final Clock clock;

    Installation(RunningProduct product, PlainElasticsearch server, Clock clock)
            throws IOException, InterruptedException {
        this.api = product.api();
        this.server = server;
        this.clock = clock;
        this.browser = Browser.of(product);
    }

    Browser browser() {
        return browser;
    }

    /**
     * Topics that no made article concerns by its words, and the outlets that carry them. A person makes the topics:
     * whoever is alone may begin, and a program's topics wait for a person's consent.
     */
    World furnish() throws IOException, InterruptedException {
        List<String> topics = new ArrayList<>();
        for (int i = 0; i < World.TOPICS; i++) {
            String name = "云泽第" + i + "检车服务中心";
            Map<String, Object> topic = Map.of("name", name, "purpose", "测量页面要等多久", "names", List.of(name));
            topics.add(browser.post("/api/topics", topic).path("id").asString());
        }
        World world = World.of(topics);
        enterOutlets();
        for (String topic : topics) {
            await(topic);
        }
        return world;
    }

    /** One by one they would take a second each, until a search sees them. */
    private void enterOutlets() throws IOException, InterruptedException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < World.OUTLETS; i++) {
            String tier = World.TIERS.get(i % World.TIERS.size());
            Map<String, Object> outlet = Map.of(
                    "id",
                    "bench" + i,
                    "name",
                    "测量第" + i + "报",
                    "aliases",
                    List.of(),
                    "hosts",
                    List.of("h" + i + ".bench.example.cn"),
                    "tier",
                    tier,
                    "kind",
                    "news",
                    "platform",
                    false,
                    "review",
                    false);
            lines.append("{\"create\":{\"_index\":\"fx-outlets\",\"_id\":\"bench" + i + "\"}}\n")
                    .append(JSON.writeValueAsString(outlet))
                    .append('\n');
        }
        JsonNode answer = server.send("POST", "/_bulk?refresh=true&filter_path=errors", lines.toString());
        if (answer.path("errors").asBoolean(true)) {
            throw new IOException("the outlets were refused");
        }
    }

    /** Until the past is matched: then nothing that is written into it is matched anew. */
    private void await(String topic) throws IOException, InterruptedException {
        Instant end = clock.instant().plus(PATIENCE);
        while (!finished(topic)) {
            if (clock.instant().isAfter(end)) {
                throw new IOException("the past was not matched by topic " + topic + " within " + PATIENCE);
            }
            Thread.sleep(PAUSE);
        }
    }

    private boolean finished(String topic) {
        try {
            return api.get("/api/topics/" + topic + "/rematch").has("finishedAt");
        } catch (BackendException e) {
            if (e.status() == NOT_BEGUN) {
                return false;
            }
            throw e;
        }
    }

    /** Of the set of topics that work. */
    long number() {
        return api.get("/api/topics")
                .valueStream()
                .mapToLong(topic -> topic.path("version").asLong())
                .sum();
    }

    /** The last visit was half a day ago, so that there is something new since. */
    void visited() throws IOException, InterruptedException {
        String visit = JSON.writeValueAsString(Map.of(
                "id",
                Browser.USER,
                "seenAt",
                clock.instant().minus(Duration.ofHours(12)).toString()));
        JsonNode unused = server.send("PUT", "/fx-visits/_doc/" + Browser.USER + "?refresh=true", visit);
    }

    /** Answers are computed each time, by the product's questions and by the plain ones; what was written is seen. */
    void settle() throws IOException, InterruptedException {
        String off = "{\"index.requests.cache.enable\": false}";
        JsonNode unused = server.send("PUT", "/fx-mentions*,fx-articles-2*/_settings", off);
        unused = server.send("POST", "/fx-mentions,fx-articles/_refresh", "");
        Instant end = clock.instant().plus(PATIENCE);
        while (merging() && clock.instant().isBefore(end)) {
            Thread.sleep(PAUSE);
        }
    }

    private boolean merging() throws IOException, InterruptedException {
        return server.send("GET", "/_stats/merge", "")
                        .path("_all")
                        .path("primaries")
                        .path("merges")
                        .path("current")
                        .asLong()
                > 0;
    }

    int indices() throws IOException, InterruptedException {
        return server.send("GET", "/fx-mentions/_settings", "").size();
    }
}
