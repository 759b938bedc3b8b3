package fengxiang.watch;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.MovedClockTest;
import fengxiang.TestTopics;
import fengxiang.Visitor;
import fengxiang.elastic.BulkWriter;
import fengxiang.elastic.Indices;
import fengxiang.elastic.Write;
import fengxiang.elastic.WriteResult;
import fengxiang.mention.Mention;
import fengxiang.mention.MentionIndex;
import fengxiang.testing.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What the counts of a topic raise, on a real Elasticsearch, with a clock that the test moves. */
@MovedClockTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CountAlertTest {

    private static final Duration QUARTER = Duration.ofMinutes(15);

    @LocalServerPort
    private int port;

    @Autowired
    private MovableClock clock;

    @Autowired
    private CountWatch watch;

    @Autowired
    private BulkWriter writer;

    @Autowired
    private Indices indices;

    /** No session of a person outlives the leaps of the clock. */
    private Visitor operator;

    @BeforeAll
    void logIn() {
        operator = Visitor.operator(port);
    }

    /** Three articles a day for five weeks, the last a few hours ago. */
    private String quietTopic(String name) {
        Visitor leader =
                Visitor.newUser(port, "leader-" + UUID.randomUUID().toString().substring(0, 8), "leader", "office");
        String topic = TestTopics.working(port, leader, name, name);
        Instant now = clock.instant();
        store(java.util.stream.IntStream.range(1, 105)
                .mapToObj(i -> TestMentions.known(topic, "q" + i, now.minus(Duration.ofHours(8L * i))))
                .toList());
        return topic;
    }

    private void store(List<Mention> mentions) {
        List<Write> writes = mentions.stream()
                .map(m -> Write.index(indices.month(MentionIndex.MENTIONS, m.collectedAt()), m.id(), m))
                .toList();
        assertThat(writer.writeVisibly("store mentions", writes)).allMatch(WriteResult::stored);
    }

    /** So many different reports, two minutes apart, the last of them at {@code end}. */
    private void burst(String topic, int reports, Instant end) {
        store(java.util.stream.IntStream.range(0, reports)
                .mapToObj(i -> TestMentions.known(topic, "b" + i + end.getEpochSecond(), end.minusSeconds(120L * i)))
                .toList());
    }

    private List<JsonNode> alerts(String topic) {
        JsonNode page =
                operator.get("/api/alerts/groups?quiet=true&topic=" + topic).json();
        return StreamSupport.stream(page.path("items").spliterator(), false)
                .flatMap(group -> StreamSupport.stream(group.path("alerts").spliterator(), false))
                .toList();
    }

    private JsonNode standing(String topic) {
        return StreamSupport.stream(operator.get("/api/alerts/standing").json().spliterator(), false)
                .filter(one -> one.path("ruleId").asString().equals(topic + "_volume"))
                .findFirst()
                .orElseThrow();
    }

    /** The middle of a quarter of an hour whose predecessor may be decided. */
    private Instant decided() {
        Instant now = clock.instant();
        Instant next = Instant.ofEpochSecond(Math.floorDiv(now.getEpochSecond(), 900) * 900 + 900 + 11 * 60);
        clock.advance(Duration.between(now, next));
        return Instant.ofEpochSecond(Math.floorDiv(next.getEpochSecond(), 900) * 900);
    }

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
