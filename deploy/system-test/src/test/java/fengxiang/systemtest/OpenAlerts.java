package fengxiang.systemtest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What a running product has warned of. */
record OpenAlerts(Api api) {

    /** Of a topic, also those that nobody has to take up. */
    List<JsonNode> of(Topic topic) {
        List<JsonNode> alerts = new ArrayList<>();
        groups(topic).forEach(group -> group.path("alerts").forEach(alerts::add));
        return alerts;
    }

    List<JsonNode> groups(Topic topic) {
        List<JsonNode> groups = new ArrayList<>();
        api.get("/api/alerts/groups?quiet=true&size=100&topic=" + topic.id())
                .path("items")
                .forEach(groups::add);
        return groups;
    }

    List<String> kinds(Topic topic) {
        return of(topic).stream().map(alert -> alert.path("kind").asString()).toList();
    }

    /** How its rule of volume stands. */
    JsonNode volume(Topic topic) {
        for (JsonNode standing : api.get("/api/alerts/standing")) {
            if (standing.path("ruleId").asString().equals(topic.id() + "_volume")) {
                return standing.path("state");
            }
        }
        throw new AssertionError("the topic has no rule of volume");
    }

    /** Waits until counts were looked at after a moment. */
    void awaitLook(Topic topic, Instant after, int seconds) throws InterruptedException {
        Waiting.until("counts to be looked at", seconds, () -> {
            String at = volume(topic).path("evaluatedAt").asString("");
            return !at.isEmpty() && Instant.parse(at).isAfter(after);
        });
    }
}
