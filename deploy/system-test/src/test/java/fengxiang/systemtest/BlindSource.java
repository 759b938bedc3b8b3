package fengxiang.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The forum's list is moved to a page that has no links: nothing fails, and nothing comes. */
record BlindSource(DemoRun demo, OpenAlerts live, Topic topic) {

    private static final String NAME = "云川论坛";

    /** Half of the lists of an hour have to be empty. */
    private static final int SECONDS = 3_000;

    void isToldToBeBlind() throws IOException, InterruptedException {
        List<String> before = live.kinds(topic);
        JsonNode source = source();
        String page = source.at("/entries/0/url").asString().replaceFirst("(//[^/]+)/.*", "$1/robots.txt");
        Map<String, Object> draft = new HashMap<>();
        for (String kept : List.of("name", "outletHost", "kind", "articlePattern", "listPattern")) {
            draft.put(kept, source.path(kept).asString());
        }
        draft.put("entries", List.of(Map.of("url", page, "type", "section")));
        draft.put("intervalMinutes", 1);
        draft.put("delayMillis", 0);
        draft.put("version", source.path("version").asLong());
        HttpResponse<String> changed =
                live.api().put("/api/sources/" + source.path("id").asString(), draft);
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        Waiting.until(
                "the source to be told to be blind",
                SECONDS,
                5_000,
                () -> live.of(topic).stream()
                        .anyMatch(alert -> alert.path("kind").asString().equals("sources")
                                && alert.path("sentence").asString().contains(NAME)));
        live.awaitLook(topic, Instant.now(), 900);
        System.out.println("  blind: " + live.volume(topic));
        assertThat(live.kinds(topic)).filteredOn(Tried.COUNTS::contains).isEqualTo(counts(before));
    }

    private static List<String> counts(List<String> kinds) {
        return kinds.stream().filter(Tried.COUNTS::contains).toList();
    }

    private JsonNode source() {
        for (JsonNode source : live.api().sources()) {
            if (source.path("name").asString().equals(NAME)) {
                return source;
            }
        }
        throw new AssertionError("the forum is not among the sources");
    }
}
