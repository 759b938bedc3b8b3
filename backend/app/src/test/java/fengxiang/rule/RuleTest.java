package fengxiang.rule;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.ServerTest;
import fengxiang.TestTopics;
import fengxiang.Visitor;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The rules of a topic, as people change them. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RuleTest {

    @LocalServerPort
    private int port;

    private Visitor office;
    private String topic = "";

    @BeforeAll
    void topic() {
        office = Visitor.newUser(port, "rule-office", "leader", "office");
        topic = TestTopics.working(port, office, "规则车检站", "规则车检站");
    }

    private List<JsonNode> rules() {
        return StreamSupport.stream(
                        office.get("/api/rules?topic=" + topic).json().spliterator(), false)
                .toList();
    }

    private JsonNode rule(String kind) {
        return office.get("/api/rules/" + topic + "_" + kind).json();
    }

    @Test
    void everyTopicHasTheUsualOnes() {
        assertThat(rules())
                .filteredOn(rule -> rule.path("usual").asBoolean())
                .extracting(rule -> rule.path("kind").asString() + " "
                        + rule.path("urgency").asString())
                .containsExactlyInAnyOrder(
                        "new-story page", "negative-story now", "volume now", "first-tier now", "sources soon");
        assertThat(rule("volume").at("/settings/fire").asDouble()).isEqualTo(4);
    }

    @Test
    void aUsualOneIsSwitchedOffAndNotDeleted() {
        long version = rule("sources").path("version").asLong();
        Visitor.Answer refused = office.delete("/api/rules/" + topic + "_sources?version=" + version);
        assertThat(refused.status()).isEqualTo(400);
        Visitor.Answer off = office.put("/api/rules/" + topic + "_sources", Map.of("on", false, "version", version));
        assertThat(off.json().path("on").asBoolean()).isFalse();
        Visitor.Answer stale = office.put("/api/rules/" + topic + "_sources", Map.of("on", true, "version", version));
        assertThat(stale.status()).isEqualTo(409);
        Visitor.Answer on = office.put("/api/rules/" + topic + "_sources", Map.of("on", true, "version", version + 1));
        assertThat(on.json().path("since").asString())
                .as("what came meanwhile is no news")
                .isGreaterThan(off.json().path("since").asString());
    }

    @Test
    void anotherOneCanBeMadeAndDeleted() {
        Visitor.Answer made = office.post(
                "/api/rules", Map.of("topicId", topic, "kind", "count", "settings", Map.of("fewest", 20, "hours", 4)));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        assertThat(made.json().path("usual").asBoolean()).isFalse();
        String id = made.json().path("id").asString();
        assertThat(office.delete("/api/rules/" + id + "?version=7").status()).isEqualTo(409);
        assertThat(office.delete("/api/rules/" + id + "?version=1").status()).isEqualTo(204);
        assertThat(office.get("/api/rules/" + id).status()).isEqualTo(404);
    }

    @Test
    void badNumbersAreNamed() {
        assertThat(field(Map.of("fire", 1.5), "volume")).isEqualTo("settings.fire");
        assertThat(field(Map.of("fewest", 1), "volume")).isEqualTo("settings.fewest");
        assertThat(field(Map.of("hours", 3), "count")).isEqualTo("settings.hours");
        assertThat(field(Map.of("tier", "other"), "first-tier")).isEqualTo("settings.tier");
        assertThat(field(Map.of("minutes", 2), "delay")).isEqualTo("settings.minutes");
        assertThat(field(Map.of("fire", 5), "count")).as("of no use").isEqualTo("settings.fire");
        assertThat(office.post("/api/rules", Map.of("topicId", "nothing", "kind", "count"))
                        .json()
                        .path("field")
                        .asString())
                .isEqualTo("topicId");
    }

    private String field(Map<String, Object> settings, String kind) {
        Visitor.Answer answer = office.post("/api/rules", Map.of("topicId", topic, "kind", kind, "settings", settings));
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        return answer.json().path("field").asString();
    }

    @Test
    void onlyTheOfficeChangesRules() {
        Visitor monitor = Visitor.newUser(port, "rule-monitor", "monitor");
        assertThat(monitor.get("/api/rules?topic=" + topic).status()).isEqualTo(200);
        assertThat(monitor.post("/api/rules", Map.of("topicId", topic, "kind", "count"))
                        .status())
                .isEqualTo(403);
    }
}
