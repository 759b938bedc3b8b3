package fengxiang.watch;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.elastic.IndexSpec;
import fengxiang.elastic.Write;
import fengxiang.elastic.WriteResult;
import fengxiang.health.Cause;
import fengxiang.health.StateChange;
import fengxiang.mention.Mention;
import fengxiang.signal.Bins;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What becomes of counts when not all is as it should be: each time one outcome, the stated one. */
class CountOutcomesTest extends CountScenario {

    private void note(String sourceId, Cause cause, Instant since) {
        Write change = Write.create(
                indices.alias(IndexSpec.single("source-states")),
                sourceId + cause + since.getEpochSecond(),
                new StateChange(sourceId, cause, since, null));
        assertThat(writer.writeVisibly("note a state", List.of(change))).allMatch(WriteResult::stored);
    }

    /** Twelve articles a day for five weeks until {@code end}, all of one source. */
    private String busyTopic(String name, String source, Instant end) {
        String topic = topic(name);
        store(IntStream.range(0, 420)
                .mapToObj(i -> usual(source, topic, i, end.minus(Duration.ofHours(2L * i + 1))))
                .toList());
        return topic;
    }

    @Test
    void historyThatIsKnownByTheDayIsNoBurstWhenItIsCollected() {
        String topic = quietTopic("史一车检站");
        Instant now = decided();
        store(IntStream.range(0, 60)
                .mapToObj(i -> TestMentions.ofPastDay(topic, "h" + i, now.minus(Duration.ofDays(3 + i)), now))
                .toList());
        clock.advance(QUARTER);
        watch.evaluate();
        assertThat(alerts(topic)).isEmpty();
        assertThat(standing(topic).at("/state/expected").asDouble())
                .as("it is part of what is usual: one a day beside three")
                .isGreaterThan(0.1);
    }

    @Test
    void aTrialCountsAStoryWhereItBeganThoughItsLatestCopyWasCollectedFirst() {
        String topic = quietTopic("先一车检站");
        Instant end = decided().minus(Duration.ofDays(3));
        Instant now = clock.instant();
        List<Mention> copies = IntStream.range(0, 12)
                .boxed()
                .flatMap(i -> TestMentions.copies(
                        topic, "c" + i, now, List.of(end.minusSeconds(120L * i), end.plusSeconds(7_200L * (i + 1))))
                        .stream())
                .toList();
        store(copies);
        JsonNode tried = operator.post("/api/alerts/preview", Map.of("topicId", topic, "kind", "volume", "days", 30))
                .json();
        assertThat(tried.path("alerts").asInt()).isEqualTo(1);
        assertThat(Instant.parse(tried.at("/episodes/0/asOf").asString()))
                .isBeforeOrEqualTo(Bins.floor(end).plus(QUARTER));
        JsonNode stories = operator.post(
                        "/api/alerts/preview", Map.of("topicId", topic, "kind", "new-story", "days", 30))
                .json();
        assertThat(stories.path("episodes")
                        .valueStream()
                        .filter(one ->
                                Instant.parse(one.path("from").asString()).isAfter(end)))
                .as("later copies are no stories of their own: one each eight hours as ever")
                .isNotEmpty()
                .allMatch(one -> one.at("/numbers/count").asInt() == 1);
    }

    private static Mention usual(String source, String topic, int number, Instant published) {
        return TestMentions.from(source, topic, "s" + number, published, published.plusSeconds(120));
    }

    private static String state(JsonNode standing) {
        return standing.at("/state/state").asString() + " "
                + standing.at("/state/reason").asString();
    }

    @Test
    void aTopicWithoutAnyArticleLearnsAndWarnsNobody() {
        String topic = topic("空一车检站");
        decided();
        watch.evaluate();
        assertThat(state(standing(topic))).isEqualTo("learning no-past");
        assertThat(alerts(topic)).isEmpty();
    }

    @Test
    void aBlindSourceIsSaidToBeBlindAndNotADropOrABurstWhenItSeesAgain() {
        String source = "blind-source-1";
        Instant end = decided();
        String topic = busyTopic("盲一车检站", source, end.minus(Duration.ofHours(9)));
        watch.evaluate();
        assertThat(state(standing(topic))).isEqualTo("normal quiet");
        note(source, Cause.SILENT, end.minus(Duration.ofHours(9)));
        clock.advance(QUARTER);
        watch.evaluate();
        JsonNode blind = standing(topic);
        assertThat(state(blind)).isEqualTo("blind sources-down");
        assertThat(blind.at("/state/coverage").asDouble()).isZero();
        assertThat(alerts(topic)).isEmpty();
        note(source, Cause.ARTICLES_ARRIVE, clock.instant());
        Instant again = clock.instant();
        store(IntStream.range(0, 5)
                .mapToObj(
                        i -> TestMentions.from(source, topic, "back" + i, again.minus(Duration.ofHours(2L * i)), again))
                .toList());
        clock.advance(Duration.ofHours(1));
        watch.evaluate();
        assertThat(alerts(topic)).as("what a source has saved up is no burst").isEmpty();
    }

    @Test
    void whatComesLateMovesTheBeginningOfAnAlertAndTellsNobodyAgain() {
        String topic = quietTopic("迟一车检站");
        clock.advance(Duration.ofHours(14));
        Instant end = decided();
        burst(topic, 12, end.minusSeconds(60));
        watch.evaluate();
        JsonNode before = alerts(topic).getFirst();
        Instant began = began(before);
        placeNow(topic, "same", began.minus(Duration.ofMinutes(50)));
        assertThat(began(lookedAtAgain(topic))).isBefore(began);
        placeNow(topic, "before", began.minus(Duration.ofHours(11)));
        JsonNode after = lookedAtAgain(topic);
        assertThat(began(after)).isBefore(began.minus(Duration.ofHours(10)));
        for (String kept : List.of("id", "raisedAt", "numbers", "late")) {
            assertThat(after.path(kept)).as(kept).isEqualTo(before.path(kept));
        }
    }

    private static Instant began(JsonNode alert) {
        return Instant.parse(alert.path("began").asString());
    }

    private void placeNow(String topic, String name, Instant from) {
        store(IntStream.range(0, 12)
                .mapToObj(i -> TestMentions.of(topic, name + i, from.plusSeconds(60L * i), clock.instant(), false))
                .toList());
    }

    /** The one alert that there is. */
    private JsonNode lookedAtAgain(String topic) {
        clock.advance(QUARTER);
        watch.evaluate();
        assertThat(alerts(topic)).hasSize(1);
        return alerts(topic).getFirst();
    }

    @Test
    void aClockThatIsSetBackRaisesNothingTwice() {
        String topic = quietTopic("钟一车检站");
        Instant end = decided();
        burst(topic, 12, end.minusSeconds(60));
        watch.evaluate();
        String id = alerts(topic).getFirst().path("id").asString();
        clock.advance(Duration.ofHours(-3));
        watch.evaluate();
        assertThat(alerts(topic)).hasSize(1);
        clock.advance(Duration.ofHours(3).plus(QUARTER));
        watch.evaluate();
        assertThat(alerts(topic)).hasSize(1);
        JsonNode again = alerts(topic).getFirst();
        assertThat(again.path("id").asString()).isEqualTo(id);
        assertThat(again.path("endedAt").isMissingNode()).as("it goes on").isTrue();
    }

    @Test
    void aRuleThatNobodyLooksAtSaysSo() {
        String topic = quietTopic("停一车检站");
        decided();
        watch.evaluate();
        assertThat(state(standing(topic))).isEqualTo("normal quiet");
        clock.advance(Duration.ofMinutes(21));
        assertThat(state(standing(topic))).isEqualTo("error not-looked");
        watch.evaluate();
        assertThat(state(standing(topic))).isEqualTo("normal quiet");
    }
}
