package fengxiang.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fengxiang.ServerTest;
import fengxiang.TestTopics;
import fengxiang.Visitor;
import fengxiang.article.Tone;
import fengxiang.elastic.BulkWriter;
import fengxiang.elastic.Indices;
import fengxiang.elastic.Write;
import fengxiang.elastic.WriteResult;
import fengxiang.figure.Windows;
import fengxiang.mention.Mention;
import fengxiang.mention.MentionIndex;
import fengxiang.mention.Verdict;
import fengxiang.model.ArticleKind;
import fengxiang.model.TimePrecision;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What the overview says is what somebody counts who has all mentions in hand. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OverviewTest {

    @LocalServerPort
    private int port;

    @Autowired
    private BulkWriter writer;

    @Autowired
    private Indices indices;

    private final List<Mention> mentions = new ArrayList<>();
    private Visitor leader;
    private String topic = "";

    @BeforeAll
    void storeMentions() {
        leader = Visitor.newUser(port, "overview-leader", "leader", "office");
        topic = TestTopics.working(port, leader, "概览车检站", "概览车检站");
        Random random = new Random(5);
        Instant now = Instant.now();
        for (int i = 0; i < 600; i++) {
            Instant at = now.minus(Duration.ofMinutes(random.nextInt(20 * 24 * 60)));
            mentions.add(mention(i, at, random));
        }
        List<Write> writes = mentions.stream()
                .map(m -> Write.index(indices.month(MentionIndex.MENTIONS, m.collectedAt()), m.id(), m))
                .toList();
        assertThat(writer.writeVisibly("store mentions", writes)).allMatch(WriteResult::stored);
    }

    private Mention mention(int number, Instant at, Random random) {
        Tone.Label label = Tone.Label.values()[random.nextInt(Tone.Label.values().length)];
        return new Mention(
                "overview" + number + "_" + topic,
                "overview" + number,
                topic,
                at,
                TimePrecision.MINUTE,
                at,
                "a.example.cn",
                null,
                ArticleKind.NEWS,
                false,
                "overview" + number,
                random.nextInt(3) > 0,
                null,
                label,
                Tone.Band.CERTAIN,
                0.5,
                false,
                label,
                Set.of(),
                List.of(),
                Verdict.OPEN,
                null);
    }

    private JsonNode line(JsonNode overview) {
        return StreamSupport.stream(overview.path("topics").spliterator(), false)
                .filter(one -> one.path("topic").asString().equals(topic))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void countsAsSomebodyDoesWhoHasAllMentionsInHand() {
        JsonNode overview = leader.get("/api/overview").json();
        Instant now = Instant.parse(overview.path("asOf").asString());
        JsonNode numbers = line(overview).path("numbers");
        List<Long> days = new ArrayList<>();
        for (int i = 0; i <= Windows.BEFORE; i++) {
            Instant from = now.minus(Duration.ofDays(Windows.BEFORE + 1L - i));
            days.add(mentions.stream()
                    .filter(m ->
                            !m.publishedAt().isBefore(from) && m.publishedAt().isBefore(from.plus(Duration.ofDays(1))))
                    .count());
        }
        assertThat(StreamSupport.stream(numbers.path("days").spliterator(), false)
                        .map(JsonNode::asLong)
                        .toList())
                .isEqualTo(days);
        assertThat(numbers.path("articles").asLong()).isEqualTo(days.getLast());
        List<Mention> fresh = mentions.stream()
                .filter(m -> m.first() && m.publishedAt().isAfter(now.minus(Duration.ofDays(1))))
                .toList();
        assertThat(numbers.path("newStories").asLong()).isEqualTo(fresh.size());
        assertThat(numbers.at("/negative/negative").asLong())
                .isEqualTo(fresh.stream()
                        .filter(m -> m.sentiment() == Tone.Label.NEGATIVE)
                        .count());
        assertThat(numbers.path("usualNegative").asDouble()).isCloseTo(Windows.usual(negativeByDay(now)), within(1e-9));
        assertThat(numbers.path("usual").asDouble()).isCloseTo(Windows.usual(days), within(1e-9));
    }

    private List<Long> negativeByDay(Instant now) {
        List<Long> days = new ArrayList<>();
        for (int i = 0; i <= Windows.BEFORE; i++) {
            Instant from = now.minus(Duration.ofDays(Windows.BEFORE + 1L - i));
            days.add(mentions.stream()
                    .filter(m -> m.first() && m.sentiment() == Tone.Label.NEGATIVE)
                    .filter(m ->
                            !m.publishedAt().isBefore(from) && m.publishedAt().isBefore(from.plus(Duration.ofDays(1))))
                    .count());
        }
        return days;
    }

    @Test
    void aFirstVisitHasNothingToCompareWith() {
        Visitor fresh = Visitor.newUser(port, "overview-first", "monitor");
        JsonNode overview = fresh.get("/api/overview").json();
        assertThat(overview.at("/sinceVisit/at").isMissingNode()).isTrue();
        assertThat(overview.at("/collected/days").size()).isEqualTo(Windows.BEFORE + 1);
        assertThat(Visitor.on(port).get("/api/overview").status()).isEqualTo(401);
    }
}
