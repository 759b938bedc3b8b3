package fengxiang.alert;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.alert.DecidedLevel.ProposalShift;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a person decided of a level stays, whatever the machine proposes beside it. */
class DecidedLevelTest {

    private static final Instant NOON = Instant.parse("2026-11-20T04:00:00Z");
    private static final AlertGroup PROPOSED = GroupingTest.group("g", NOON, Set.of("a"), Set.of())
            .proposed(DueTest.proposal(3, NOON.minus(Duration.ofHours(2))));
    private static final AlertGroup DECIDED = PROPOSED.decide(2, "有人受伤", by("li", 0));

    private static AlertGroup.Acknowledged by(String name, int minutes) {
        return new AlertGroup.Acknowledged(name, NOON.plusSeconds(60L * minutes));
    }

    private static AlertGroup proposed(AlertGroup group, @Nullable Integer level, int minutes) {
        return group.proposed(DueTest.proposal(level, NOON.plusSeconds(60L * minutes)));
    }

    private static @Nullable ProposalShift shift(AlertGroup group) {
        return Objects.requireNonNull(group.decided()).shift();
    }

    @Test
    void isKeptBesideTheProposalAndTakesTheGroupUp() {
        assertThat(DECIDED.level()).isEqualTo(2);
        assertThat(DECIDED.proposed()).isEqualTo(3);
        assertThat(Objects.requireNonNull(DECIDED.acknowledged()).by()).isEqualTo("li");
        assertThat(DECIDED.decide(4, "旧闻", by("wang", 9)).acknowledged()).isEqualTo(DECIDED.acknowledged());
        assertThat(PROPOSED.decide(null, "与我们无关", by("li", 0)).level()).isNull();
    }

    @Test
    void everyChangeIsKeptWithWhatWasProposedThen() {
        AlertGroup again = proposed(DECIDED, 1, 5).decide(1, "领导批示", by("wang", 9));
        assertThat(Objects.requireNonNull(again.decided()).decisions())
                .containsExactly(
                        new LevelDecision(2, "有人受伤", "li", NOON, 3),
                        new LevelDecision(1, "领导批示", "wang", NOON.plusSeconds(540), 1));
        assertThat(again.decided().shift()).isNull();
    }

    @Test
    void noProposalOverwritesIt() {
        AlertGroup later = proposed(proposed(DECIDED, 1, 1), null, 90);
        assertThat(later.level()).isEqualTo(2);
        assertThat(later.proposed()).isNull();
        assertThat(later.gravest()).isEqualTo(2);
    }

    @Test
    void thatTheProposalIsAnotherIsShownOnceAnHourAtMost() {
        assertThat(shift(proposed(DECIDED, 3, 1))).isNull();
        AlertGroup graver = proposed(DECIDED, 2, 1);
        assertThat(shift(graver)).isEqualTo(new ProposalShift(2, NOON.plusSeconds(60)));
        AlertGroup gravest = proposed(graver, 1, 30);
        assertThat(gravest.proposed()).isEqualTo(1);
        assertThat(shift(gravest)).isEqualTo(shift(graver));
        assertThat(shift(proposed(gravest, 1, 61))).isEqualTo(shift(graver));
        AlertGroup back = proposed(gravest, 1, 91);
        assertThat(shift(back)).isEqualTo(new ProposalShift(1, NOON.plusSeconds(91 * 60)));
    }
}
