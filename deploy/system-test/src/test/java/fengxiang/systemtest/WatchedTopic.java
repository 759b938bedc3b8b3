package fengxiang.systemtest;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/**
 * A topic with a rule for each story and two for counts, and what was delivered for it.
 *
 * @param late whether its articles were published before they come, in quarters of an hour that are over
 * @param articles ids of those that were acknowledged
 */
record WatchedTopic(String id, String name, boolean late, Set<String> articles, Instant made) {

    /** Stories, or outlets, that a rule of counts asks for. */
    static final int FEWEST = 3;

    /** Counts are looked at every five minutes; whoever has died in the middle holds the lease for a minute. */
    private static final long COUNTED_SECONDS = 15 * 60 + 7 * 60;

    private static final List<String> SILENT = List.of("negative-story", "volume", "first-tier", "sources");

    static WatchedTopic add(Api person, String name, boolean late) {
        Topic topic = Topic.add(person, name);
        person.post("/api/rules", counting(topic.id(), "count"));
        person.post("/api/rules", counting(topic.id(), "spread"));
        for (JsonNode rule : person.get("/api/rules?topic=" + topic.id())) {
            String kind = rule.path("kind").asString();
            if (SILENT.contains(kind)) {
                change(
                        person,
                        rule,
                        Map.of("on", false, "version", rule.path("version").asLong()));
            } else if (kind.equals("new-story")) {
                change(
                        person,
                        rule,
                        Map.of("urgency", "now", "version", rule.path("version").asLong()));
            }
        }
        return new WatchedTopic(topic.id(), name, late, ConcurrentHashMap.newKeySet(), Instant.now());
    }

    private static Map<String, Object> counting(String topic, String kind) {
        return Map.of(
                "topicId", topic, "kind", kind, "urgency", "now", "settings", Map.of("fewest", FEWEST, "hours", 1));
    }

    private static void change(Api person, JsonNode rule, Map<String, Object> draft) {
        HttpResponse<String> answer = person.put("/api/rules/" + rule.path("id").asString(), draft);
        if (answer.statusCode() != 200) {
            throw new AssertionError("the rule was not changed: " + answer.body());
        }
    }

    /** An article of its own, from an outlet of its own. */
    String line(int number, long seed) {
        String host = "o" + number + "." + id.substring(0, 8) + ".alert.example.cn";
        String published = Instant.now().minusSeconds(25 * 60).toString();
        String line = new Wording(host, name, seed).line(number);
        return late
                ? line.substring(0, line.length() - 1) + ",\"publishedAt\":\"" + published
                        + "\",\"precision\":\"minute\"}"
                : line;
    }

    /** Whether its counts must have been found by now. */
    boolean isCounted() {
        return late || Instant.now().isAfter(made.plusSeconds(COUNTED_SECONDS + 120));
    }
}
