package fengxiang.systemtest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * An alert that a rule would have raised in the last ninety days.
 *
 * @param asOf when people would have been told, but for the query delay
 * @param level that would have been proposed at its end; 0: none
 */
record Tried(String kind, Instant from, Instant to, Instant asOf, int level, String sentence) {

    static final List<String> COUNTS = List.of("volume", "negative-volume", "negative-share");
    static final List<String> ALL =
            List.of("volume", "negative-volume", "negative-share", "negative-story", "first-tier", "new-story");

    /** The latest fifty, the latest first. */
    static List<Tried> of(Api api, String topicId, String kind) {
        Map<String, Object> settings = kind.equals("first-tier") ? Map.of("tier", "provincial") : Map.of();
        JsonNode answer = api.post(
                "/api/alerts/preview", Map.of("topicId", topicId, "kind", kind, "days", 90, "settings", settings));
        List<Tried> alerts = new ArrayList<>();
        for (JsonNode one : answer.path("episodes")) {
            alerts.add(new Tried(
                    kind,
                    Instant.parse(one.path("from").asString()),
                    Instant.parse(one.path("to").asString()),
                    Instant.parse(one.path("asOf").asString()),
                    one.path("level").asInt(0),
                    one.path("sentence").asString()));
        }
        return alerts;
    }

    static List<Tried> of(Api api, String topicId, List<String> kinds) {
        return kinds.stream().flatMap(kind -> of(api, topicId, kind).stream()).toList();
    }

    /** Whether any of it lies within. */
    boolean isWithin(Instant begin, Instant end) {
        return from.isBefore(end) && to.isAfter(begin);
    }

    @Override
    public String toString() {
        return "%s %s – %s, told as of %s, level %s: %s"
                .formatted(kind, from, to, asOf, level == 0 ? "none" : level, sentence);
    }
}
