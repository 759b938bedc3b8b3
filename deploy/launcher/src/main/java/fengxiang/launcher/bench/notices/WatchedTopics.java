package fengxiang.launcher.bench.notices;

import fengxiang.launcher.backend.BackendApi;
import fengxiang.launcher.bench.product.Browser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Topics, and articles for them. */
final class WatchedTopics {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int LENGTH = 200;

    private final Browser person;
    private final BackendApi api;
    private final SplittableRandom random = new SplittableRandom(7);
    private final AtomicInteger number = new AtomicInteger();

    WatchedTopics(Browser person, BackendApi api) {
        this.person = person;
        this.api = api;
    }

    /** @param id as the product gave it out */
    record Watched(String id, String name) {}

    /** Of each people are told at once by a new story; the other rules are those that every topic has. */
    List<Watched> ofStories(int many) throws IOException, InterruptedException {
        List<Watched> topics = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            topics.add(made("云泽第" + i + "检车服务中心"));
        }
        JsonNode unused = person.get("/api/rules");
        for (Watched topic : topics) {
            String rule = topic.id() + "_new-story";
            unused = person.put("/api/rules/" + rule, Map.of("urgency", "now", "version", 1));
        }
        return topics;
    }

    /** One that people are told of by so many stories in an hour. */
    Watched ofCounts(String name, int fewest) throws IOException, InterruptedException {
        Watched topic = silent(name);
        JsonNode unused = person.post(
                "/api/rules",
                Map.of(
                        "topicId",
                        topic.id(),
                        "kind",
                        "count",
                        "urgency",
                        "now",
                        "settings",
                        Map.of("fewest", fewest, "hours", 1)));
        return topic;
    }

    private Watched silent(String name) throws IOException, InterruptedException {
        Watched topic = made(name);
        for (String kind : List.of("new-story", "negative-story", "volume", "first-tier", "sources")) {
            change(topic, kind, Map.of("on", false));
        }
        return topic;
    }

    private Watched made(String name) throws IOException, InterruptedException {
        String id = person.post("/api/topics", Map.of("name", name, "purpose", "测量通知要多久", "names", List.of(name)))
                .path("id")
                .asString();
        return new Watched(id, name);
    }

    private void change(Watched topic, String kind, Map<String, Object> draft)
            throws IOException, InterruptedException {
        for (JsonNode rule : person.get("/api/rules?topic=" + topic.id())) {
            if (rule.path("kind").asString().equals(kind)) {
                Map<String, Object> whole = new HashMap<>(draft);
                whole.put("version", rule.path("version").asLong());
                JsonNode unused = person.put("/api/rules/" + rule.path("id").asString(), whole);
            }
        }
    }

    /** Delivers an article that is like no other; it is stored for good when this returns. */
    void deliver(Watched topic) throws IOException {
        int own = number.getAndIncrement();
        Map<String, Object> article = Map.of(
                "url", "http://s" + own % 50 + ".notices.example.cn/" + own + ".html",
                "title", words(15),
                "text", words(LENGTH) + topic.name() + words(LENGTH));
        HttpResponse<InputStream> answer =
                api.lines("/api/ingest/articles", packed(JSON.writeValueAsString(article)), PATIENCE);
        String outcome = new String(answer.body().readAllBytes(), StandardCharsets.UTF_8);
        if (!outcome.contains("\"created\"")) {
            throw new IOException("the article was not created: " + outcome);
        }
    }

    /** Of no event that others are of. */
    private synchronized String words(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(i % 20 == 19 ? '。' : (char) (0x4E00 + random.nextInt(6_000)));
        }
        return text.toString();
    }

    private static byte[] packed(String line) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(bytes)) {
            packing.write(line.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
