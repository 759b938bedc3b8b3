package fengxiang.text.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacementTest {

    private static final Instant NOON = Instant.parse("2026-07-01T04:00:00Z");

    @Test
    void anArticleWithoutCopiesIsAStory() {
        Story alone = Story.of("a", NOON, NOON);
        assertThat(Placement.of(alone, List.of())).isEqualTo(new Placement(alone, List.of()));
    }

    @Test
    void aCopyJoinsTheStory() {
        Story story = Story.of("a", NOON, NOON);
        Story copy = Story.of("b", NOON.plusSeconds(60), NOON.plusSeconds(30));
        assertThat(Placement.of(copy, List.of(story, story))).isEqualTo(new Placement(story, List.of()));
    }

    @Test
    void anEarlierPublicationThatArrivesLateBecomesTheOriginal() {
        Story story = Story.of("a", NOON, NOON);
        Story late = Story.of("b", NOON.plusSeconds(600), NOON.minusSeconds(600));
        assertThat(Placement.of(late, List.of(story)).story())
                .isEqualTo(new Story("a", NOON, "b", NOON.minusSeconds(600)));
    }

    @Test
    void ofTheSameTimeTheOneKnownForLongerStaysOriginal() {
        Story story = Story.of("b", NOON, NOON);
        assertThat(Placement.of(Story.of("a", NOON.plusSeconds(1), NOON), List.of(story))
                        .story()
                        .original())
                .isEqualTo("b");
    }

    @Test
    void aCopyOfTwoStoriesMergesThemIntoTheOneFirstSeen() {
        Story first = new Story("s1", NOON, "late", NOON.plusSeconds(500));
        Story second = new Story("s2", NOON.plusSeconds(10), "early", NOON.minusSeconds(500));
        Story bridge = Story.of("c", NOON.plusSeconds(20), NOON);
        Placement placement = Placement.of(bridge, List.of(second, first));
        assertThat(placement.story()).isEqualTo(new Story("s1", NOON, "early", NOON.minusSeconds(500)));
        assertThat(placement.merged()).containsExactly(second);
    }
}
