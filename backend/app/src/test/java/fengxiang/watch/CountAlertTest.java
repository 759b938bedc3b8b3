package fengxiang.watch;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.Visitor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the counts of a topic raise, on a real Elasticsearch, with a clock that the test moves. */
class CountAlertTest extends CountScenario {

    @Test
    void aBurstIsOneAlertHoweverOftenSomebodyLooks() {
        String topic = quietTopic("数一车检站");
        Instant end = decided();
        watch.evaluate();
        assertThat(alerts(topic)).isEmpty();
        assertThat(standing(topic).at("/state/state").asString()).isEqualTo("normal");
        burst(topic, 12, end.minusSeconds(60));
        watch.evaluate();
        JsonNode alert = alerts(topic).getFirst();
        assertThat(alert.path("kind").asString()).isEqualTo("volume");
        assertThat(alert.at("/numbers/count").asLong()).isGreaterThanOrEqualTo(12);
        assertThat(alert.at("/numbers/surprise").asDouble()).isGreaterThan(4);
        assertThat(alert.path("sentence").asString()).contains("个不同报道，预期");
        assertThat(alert.at("/evidence/stories").size()).isGreaterThanOrEqualTo(12);
        assertThat(standing(topic).at("/state/state").asString()).isEqualTo("firing");
        watch.evaluate();
        clock.advance(QUARTER);
        watch.evaluate();
        assertThat(alerts(topic)).hasSize(1);
        assertThat(alerts(topic).getFirst().path("lastAt").asString())
                .isGreaterThan(alert.path("lastAt").asString());
        JsonNode group =
                operator.get("/api/alerts/groups?topic=" + topic).json().at("/items/0/group");
        assertThat(group.at("/proposal/parts").size()).isEqualTo(6);
        assertThat(group.at("/proposal/score").asDouble()).isPositive();
    }

    @Test
    void whoWasAwayFindsWhatBeganMeanwhile() {
        String topic = quietTopic("数二车检站");
        Instant end = decided();
        burst(topic, 12, end.minusSeconds(60));
        clock.advance(Duration.ofHours(5));
        watch.evaluate();
        JsonNode alert = alerts(topic).getFirst();
        assertThat(Instant.parse(alert.at("/numbers/asOf").asString())).isBeforeOrEqualTo(end);
        assertThat(alert.path("late").asBoolean()).isFalse();
    }

    @Test
    void whatCameLateIsMarkedAndWhatIsHistoryWarnsNobody() {
        String topic = quietTopic("数三车检站");
        Instant end = decided();
        watch.evaluate();
        store(java.util.stream.IntStream.range(0, 12)
                .mapToObj(i -> TestMentions.of(
                        topic, "l" + i, end.minus(Duration.ofHours(6)).plusSeconds(60L * i), clock.instant(), false))
                .toList());
        watch.evaluate();
        assertThat(alerts(topic)).hasSize(1);
        assertThat(alerts(topic).getFirst().path("late").asBoolean()).isTrue();
        String other = quietTopic("数四车检站");
        store(java.util.stream.IntStream.range(0, 30)
                .mapToObj(i -> TestMentions.of(
                        other, "h" + i, end.minus(Duration.ofHours(60)).plusSeconds(60L * i), clock.instant(), true))
                .toList());
        watch.evaluate();
        assertThat(alerts(other)).isEmpty();
    }

    @Test
    void whereOnlyTheDayIsKnownTheTimeOfCollectionCountsInADay() {
        String topic = quietTopic("数五车检站");
        Instant end = decided();
        store(java.util.stream.IntStream.range(0, 14)
                .mapToObj(i -> TestMentions.ofDay(topic, "d" + i, end.minusSeconds(300L * i + 60)))
                .toList());
        watch.evaluate();
        JsonNode alert = alerts(topic).getFirst();
        assertThat(alert.at("/numbers/hours").asInt()).isEqualTo(24);
        assertThat(alert.at("/numbers/count").asLong()).isGreaterThanOrEqualTo(14);
    }

    @Test
    void whatIsOverEndsAndCountsAsPeopleFoundIt() {
        String topic = quietTopic("数六车检站");
        Instant end = decided();
        burst(topic, 12, end.minusSeconds(60));
        watch.evaluate();
        String id = alerts(topic).getFirst().path("id").asString();
        assertThat(operator.post("/api/alerts/" + id + "/finding", Map.of("real", false, "reason", "每月例行公告"))
                        .status())
                .isEqualTo(200);
        assertThat(standing(topic).at("/precision/falseAlarms").asLong()).isEqualTo(1);
        clock.advance(Duration.ofHours(27));
        watch.evaluate();
        assertThat(alerts(topic).getFirst().path("endedAt").isMissingNode()).isFalse();
    }

    @Test
    void ruleIsTriedOnThePast() {
        String topic = quietTopic("数七车检站");
        Instant end = decided();
        burst(topic, 15, end.minus(Duration.ofDays(3)));
        Visitor.Answer answer =
                operator.post("/api/alerts/preview", Map.of("topicId", topic, "kind", "volume", "days", 30));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        JsonNode preview = answer.json();
        assertThat(preview.path("alerts").asInt()).isEqualTo(1);
        assertThat(preview.path("perMonth").asDouble()).isEqualTo(1);
        assertThat(preview.path("counts").size()).isBetween(719, 721);
        assertThat(preview.path("threshold").size())
                .isEqualTo(preview.path("counts").size());
        assertThat(preview.at("/episodes/0/sentence").asString()).contains("个不同报道");
        double loose = preview.at("/slider/0/perMonth").asDouble();
        double strict = preview.path("slider")
                .get(preview.path("slider").size() - 1)
                .path("perMonth")
                .asDouble();
        assertThat(loose).isGreaterThanOrEqualTo(strict);
        assertThat(operator.post("/api/alerts/preview", Map.of("topicId", topic, "kind", "volume", "days", 7))
                        .json()
                        .path("field")
                        .asString())
                .isEqualTo("days");
        JsonNode stories = operator.post("/api/alerts/preview", Map.of("topicId", topic, "kind", "new-story"))
                .json();
        assertThat(stories.path("alerts").asInt()).isGreaterThan(60);
    }

    @Test
    void aRuleOfARetiredTopicSaysNothing() {
        String topic = quietTopic("数八车检站");
        Instant end = decided();
        JsonNode made = operator.get("/api/topics/" + topic).json();
        Visitor.Answer retired = operator.put(
                "/api/topics/" + topic,
                Map.of(
                        "name",
                        "数八车检站",
                        "purpose",
                        "了解公众对服务的意见",
                        "names",
                        List.of("数八车检站"),
                        "active",
                        false,
                        "version",
                        made.path("version").asLong()));
        assertThat(retired.status()).as(retired.body()).isEqualTo(200);
        burst(topic, 12, end.minusSeconds(60));
        watch.evaluate();
        assertThat(alerts(topic)).isEmpty();
    }
}
