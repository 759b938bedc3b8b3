package fengxiang.watch;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.article.Tone;
import fengxiang.mention.Mention;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** That an outlet of a high tier reports is news where it is rare. */
class FirstTierTest extends CountScenario {

    private static final String HOST = "tier.count.example.cn";

    @Autowired
    private StoryRules rules;

    @BeforeAll
    void anOutlet() {
        Map<String, Object> outlet = Map.of("name", "云岭省报", "hosts", List.of(HOST), "tier", "provincial");
        assertThat(operator.post("/api/outlets", outlet).status()).isEqualTo(201);
    }

    private List<JsonNode> found(String topic) {
        return alerts(topic).stream()
                .filter(alert -> alert.path("kind").asString().equals("first-tier"))
                .toList();
    }

    /** An article of the outlet comes in. */
    private void report(String topic, String name, Tone.Label tone) {
        clock.advance(Duration.ofMinutes(5));
        Mention mention = TestMentions.in(HOST, tone, topic, name, clock.instant());
        store(List.of(mention));
        clock.advance(Duration.ofMinutes(3));
        rules.check(List.of(mention));
    }

    /** One article a day of the outlet, so many days. */
    private void past(String topic, int days) {
        Instant now = clock.instant();
        store(IntStream.rangeClosed(1, days)
                .mapToObj(day ->
                        TestMentions.in(HOST, Tone.Label.NEUTRAL, topic, "p" + day, now.minus(Duration.ofDays(day))))
                .toList());
    }

    /** How many there would have been, once all may be decided. */
    private int tried(String topic) {
        clock.advance(Duration.ofMinutes(30));
        Map<String, Object> draft =
                Map.of("topicId", topic, "kind", "first-tier", "days", 30, "settings", Map.of("tier", "provincial"));
        return operator.post("/api/alerts/preview", draft).json().path("alerts").asInt();
    }

    @Test
    void whereItIsRareTheFirstIsTold() {
        String topic = topic("层一车检站");
        past(topic, 6);
        report(topic, "new", Tone.Label.NEUTRAL);
        assertThat(found(topic))
                .singleElement()
                .satisfies(
                        alert -> assertThat(alert.path("sentence").asString()).isEqualTo("首家省级媒体报道：云岭省报"));
        assertThat(tried(topic)).as("all seven, as it ran").isEqualTo(7);
    }

    @Test
    void whereItIsUsualOnlyWhatIsBadIs() {
        String topic = topic("层二车检站");
        past(topic, 12);
        report(topic, "plain", Tone.Label.NEUTRAL);
        assertThat(found(topic)).isEmpty();
        report(topic, "bad", Tone.Label.NEGATIVE);
        assertThat(found(topic)).hasSize(1);
        assertThat(tried(topic))
                .as("seven before it was usual, and the bad one")
                .isEqualTo(8);
    }
}
