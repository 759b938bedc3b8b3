package fengxiang.alert;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.rule.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What people are told of a group, and when. */
class DueTest {

    private static final Instant OPENED = Instant.parse("2026-11-20T08:00:00Z");
    private static final AlertGroup FRESH = GroupingTest.group("g", OPENED, Set.of("a"), Set.of());
    private static final AlertGroup TOLD = FRESH.told(new AlertGroup.Told(OPENED, 1, 1, 0, Urgency.NOW, null));

    private static List<String> at(AlertGroup group, Duration after) {
        return Due.of(group, OPENED.plus(after)).stream()
                .map(Due::name)
                .filter(name -> !name.equals("first"))
                .sorted()
                .toList();
    }

    @Test
    void theFirstNoticeIsDueAtOnceAndNotADayLater() {
        assertThat(Due.of(FRESH, OPENED)).extracting(Due::name).containsExactly("first");
        assertThat(Due.of(FRESH, OPENED.plus(Duration.ofHours(25)))).isEmpty();
    }

    @Test
    void remindersGoOutAfterOneTwoAndFourHours() {
        assertThat(at(TOLD, Duration.ofMinutes(9))).isEmpty();
        assertThat(at(TOLD, Duration.ofMinutes(10))).containsExactly("escalate.1");
        assertThat(at(TOLD, Duration.ofMinutes(25))).containsExactly("escalate.1", "escalate.2");
        assertThat(at(TOLD, Duration.ofMinutes(90))).containsExactly("remind.1h");
        assertThat(at(TOLD, Duration.ofMinutes(150))).containsExactly("remind.2h");
        assertThat(at(TOLD, Duration.ofMinutes(200))).isEmpty();
        assertThat(at(TOLD, Duration.ofMinutes(245))).containsExactly("remind.4h");
    }

    @Test
    void whoeverTakesItUpIsLeftInPeace() {
        AlertGroup taken = TOLD.acknowledged(new AlertGroup.Acknowledged("monitor", OPENED));
        assertThat(at(taken, Duration.ofMinutes(70))).isEmpty();
        AlertGroup grown = grown(taken, Set.of("a", "b"));
        assertThat(at(grown, Duration.ofMinutes(70))).isEmpty();
    }

    private static AlertGroup grown(AlertGroup group, Set<String> stories) {
        return new AlertGroup(
                group.id(),
                group.topicId(),
                group.topicName(),
                group.openedAt(),
                group.lastAt(),
                group.urgency(),
                group.proposal(),
                group.alerts(),
                group.urgent(),
                stories,
                group.events(),
                group.told(),
                group.acknowledged(),
                group.decided());
    }

    @Test
    void anotherUrgentAlertIsToldAlsoToWhoeverHasTakenItUp() {
        AlertGroup taken = TOLD.told(new AlertGroup.Told(OPENED, 1, 0, 0, Urgency.NOW, null))
                .acknowledged(new AlertGroup.Acknowledged("monitor", OPENED));
        assertThat(at(taken, Duration.ofMinutes(4))).isEmpty();
        assertThat(at(taken, Duration.ofMinutes(5))).containsExactly("more.1");
    }

    @Test
    void pausesBetweenNewsDouble() {
        AlertGroup grown = grown(TOLD, Set.of("a", "b"));
        assertThat(Due.hasMore(grown, OPENED.plus(Duration.ofMinutes(14)))).isFalse();
        assertThat(Due.hasMore(grown, OPENED.plus(Duration.ofMinutes(15)))).isTrue();
        AlertGroup third = grown(FRESH.told(new AlertGroup.Told(OPENED, 1, 1, 3, Urgency.NOW, null)), Set.of("a", "b"));
        assertThat(Due.hasMore(third, OPENED.plus(Duration.ofMinutes(119)))).isFalse();
        assertThat(Due.hasMore(third, OPENED.plus(Duration.ofMinutes(120)))).isTrue();
        AlertGroup ninth = grown(FRESH.told(new AlertGroup.Told(OPENED, 1, 1, 9, Urgency.NOW, null)), Set.of("a", "b"));
        assertThat(Due.hasMore(ninth, OPENED.plus(Duration.ofHours(4)))).isTrue();
    }

    @Test
    void ofWhatBecomesMoreSeriousPeopleHearAtOnceAlsoWhenItIsTakenUp() {
        AlertGroup taken = TOLD.acknowledged(new AlertGroup.Acknowledged("monitor", OPENED));
        AlertGroup raised = taken.proposed(proposal(3, OPENED));
        assertThat(at(raised, Duration.ofMinutes(1))).containsExactly("raised.now.3");
        AlertGroup heard = raised.told(new AlertGroup.Told(OPENED, 1, 1, 0, Urgency.NOW, 3));
        assertThat(at(heard, Duration.ofMinutes(2))).isEmpty();
    }

    private static final Proposal.Inputs NOTHING = new Proposal.Inputs(0, 0, 0, 0.1, 0, 0, 0, 0, 0, 0, 1);

    @Test
    void whatAPersonRaisesIsToldAndWhatOneLowersHidesNothing() {
        AlertGroup told = TOLD.proposed(proposal(3, OPENED)).told(new AlertGroup.Told(OPENED, 1, 1, 0, Urgency.NOW, 3));
        AlertGroup.Acknowledged by = new AlertGroup.Acknowledged("monitor", OPENED);
        assertThat(at(told.decide(1, "有人受伤", by), Duration.ofMinutes(1))).containsExactly("raised.now.1");
        AlertGroup lowered = told.decide(4, "旧闻", by);
        assertThat(at(lowered, Duration.ofMinutes(1))).isEmpty();
        AlertGroup graver = lowered.proposed(proposal(2, OPENED.plusSeconds(60)));
        assertThat(at(graver, Duration.ofMinutes(2))).containsExactly("raised.now.2");
        assertThat(graver.level()).isEqualTo(4);
    }

    static Proposal proposal(@Nullable Integer level, Instant at) {
        return new Proposal(level, level, 55, List.of(), List.of(), "", NOTHING, 0, at);
    }

    @Test
    void aLesserProposalIsShownAfterAnHour() {
        AlertGroup raised = TOLD.proposed(proposal(3, OPENED));
        assertThat(raised.proposed(proposal(4, OPENED.plus(Duration.ofMinutes(59))))
                        .level())
                .isEqualTo(3);
        assertThat(raised.proposed(proposal(4, OPENED.plus(Duration.ofMinutes(60))))
                        .level())
                .isEqualTo(4);
        assertThat(raised.proposed(proposal(2, OPENED.plus(Duration.ofMinutes(1))))
                        .level())
                .isEqualTo(2);
    }
}
