package fengxiang.alert;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.rule.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which alerts are one matter. */
class GroupingTest {

    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");

    static AlertGroup group(String id, Instant lastAt, Set<String> stories, Set<String> events) {
        return new AlertGroup(
                id,
                "t",
                "车检站",
                lastAt,
                lastAt,
                Urgency.NOW,
                null,
                Set.of(id),
                1,
                stories,
                events,
                new AlertGroup.Told(null, 0, 0, 0, Urgency.PAGE, null),
                null,
                null);
    }

    private static Evidence evidence(Set<String> stories, Set<String> events) {
        return new Evidence(stories, events, List.of(), List.of(), 0, new Evidence.Sight(1, 1, 1), null);
    }

    private static String fits(AlertGroup group, Set<String> stories, Set<String> events) {
        return Grouping.fitting(List.of(group), evidence(stories, events), NOW)
                .map(AlertGroup::id)
                .orElse("");
    }

    @Test
    void oneOfTwelveStoriesIsTheSameMatter() {
        AlertGroup one = group("one", NOW.minusSeconds(60), Set.of("a"), Set.of());
        assertThat(fits(one, Set.of("a", "b", "c", "d", "e"), Set.of())).isEqualTo("one");
        assertThat(fits(one, Set.of("b", "c"), Set.of())).isEmpty();
    }

    @Test
    void halfOfTheSmallerHasToBeInBoth() {
        AlertGroup four = group("four", NOW, Set.of("a", "b", "c", "d"), Set.of());
        assertThat(fits(four, Set.of("a", "b", "x", "y"), Set.of())).isEqualTo("four");
        assertThat(fits(four, Set.of("a", "x", "y", "z"), Set.of())).isEmpty();
    }

    @Test
    void reportsOfOneEventBelongTogether() {
        AlertGroup event = group("event", NOW, Set.of("a"), Set.of("e"));
        assertThat(fits(event, Set.of("b"), Set.of("e", "f"))).isEqualTo("event");
    }

    @Test
    void whatIsADayOldIsOver() {
        AlertGroup old = group("old", NOW.minus(Grouping.OPEN).minusMillis(1), Set.of("a"), Set.of());
        assertThat(fits(old, Set.of("a"), Set.of())).isEmpty();
    }

    @Test
    void whatHasNoStoriesStandsAlone() {
        AlertGroup source = group("source", NOW, Set.of(), Set.of());
        assertThat(fits(source, Set.of(), Set.of())).isEmpty();
    }

    @Test
    void ofSeveralTheLatestIsJoined() {
        AlertGroup earlier = group("earlier", NOW.minus(Duration.ofHours(2)), Set.of("a"), Set.of());
        AlertGroup later = group("later", NOW.minus(Duration.ofHours(1)), Set.of("a"), Set.of());
        assertThat(Grouping.fitting(List.of(earlier, later), evidence(Set.of("a"), Set.of()), NOW))
                .contains(later);
    }
}
