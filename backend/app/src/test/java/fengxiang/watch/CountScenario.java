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
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A topic with a quiet past, and a clock that the test moves. */
@MovedClockTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class CountScenario {

    static final Duration QUARTER = Duration.ofMinutes(15);

    @LocalServerPort
    int port;

    @Autowired
    MovableClock clock;

    @Autowired
    CountWatch watch;

    @Autowired
    BulkWriter writer;

    @Autowired
    Indices indices;

    /** No session of a person outlives the leaps of the clock. */
    Visitor operator;

    @BeforeAll
    void logIn() {
        operator = Visitor.operator(port);
    }

    final String topic(String name) {
        Visitor leader =
                Visitor.newUser(port, "leader-" + UUID.randomUUID().toString().substring(0, 8), "leader", "office");
        return TestTopics.working(port, leader, name, name);
    }

    /** Three articles a day for five weeks, the last a few hours ago. */
    final String quietTopic(String name) {
        String topic = topic(name);
        Instant now = clock.instant();
        store(IntStream.range(1, 105)
                .mapToObj(i -> TestMentions.known(topic, "q" + i, now.minus(Duration.ofHours(8L * i))))
                .toList());
        return topic;
    }

    final void store(List<Mention> mentions) {
        List<Write> writes = mentions.stream()
                .map(m -> Write.index(indices.month(MentionIndex.MENTIONS, m.collectedAt()), m.id(), m))
                .toList();
        assertThat(writer.writeVisibly("store mentions", writes)).allMatch(WriteResult::stored);
    }

    /** So many different reports, two minutes apart, the last of them at {@code end}. */
    final void burst(String topic, int reports, Instant end) {
        store(IntStream.range(0, reports)
                .mapToObj(i -> TestMentions.known(topic, "b" + i + end.getEpochSecond(), end.minusSeconds(120L * i)))
                .toList());
    }

    final List<JsonNode> alerts(String topic) {
        JsonNode page =
                operator.get("/api/alerts/groups?quiet=true&topic=" + topic).json();
        return StreamSupport.stream(page.path("items").spliterator(), false)
                .flatMap(group -> StreamSupport.stream(group.path("alerts").spliterator(), false))
                .toList();
    }

    final JsonNode standing(String topic) {
        return StreamSupport.stream(operator.get("/api/alerts/standing").json().spliterator(), false)
                .filter(one -> one.path("ruleId").asString().equals(topic + "_volume"))
                .findFirst()
                .orElseThrow();
    }

    /** The middle of a quarter of an hour whose predecessor may be decided. */
    final Instant decided() {
        Instant now = clock.instant();
        Instant next = Instant.ofEpochSecond(Math.floorDiv(now.getEpochSecond(), 900) * 900 + 900 + 11 * 60);
        clock.advance(Duration.between(now, next));
        return Instant.ofEpochSecond(Math.floorDiv(next.getEpochSecond(), 900) * 900);
    }
}
