package fengxiang.triage;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.mention.Verdict;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What counts of two parts that were judged, and what when the last is taken back. */
class StandingTest {

    private static final Judgement SERIOUS = first("a", Verdict.LEVEL_2, 0);
    private static final Judgement AFTERWARDS = first("b", Verdict.IRRELEVANT, 0);

    private static Judgement first(String story, Verdict verdict, long known) {
        return Judgement.first("t", story, "article", known, finding(verdict));
    }

    private static Judgement.Finding finding(Verdict verdict) {
        return new Judgement.Finding(verdict, null, "somebody", Instant.EPOCH);
    }

    @Test
    void theMostSeriousCountsOfThoseWhoKnewNothingOfEachOther() {
        assertThat(Standing.of(List.of())).isEqualTo(Verdict.OPEN);
        assertThat(Standing.of(List.of(AFTERWARDS))).isEqualTo(Verdict.IRRELEVANT);
        assertThat(Standing.of(List.of(SERIOUS, AFTERWARDS))).isEqualTo(Verdict.LEVEL_2);
        Judgement twice = AFTERWARDS.then("article", 1, finding(Verdict.WATCH));
        assertThat(Standing.of(List.of(SERIOUS, twice))).isEqualTo(Verdict.LEVEL_2);
    }

    @Test
    void whatIsDecidedAfterwardsCountsAlone() {
        Judgement decided = AFTERWARDS.then("article", 2, finding(Verdict.WATCH));
        assertThat(Standing.of(List.of(SERIOUS, decided))).isEqualTo(Verdict.WATCH);
        Judgement other = SERIOUS.then("article", 2, finding(Verdict.WATCH));
        assertThat(Standing.of(List.of(AFTERWARDS, other))).isEqualTo(Verdict.WATCH);
    }

    @Test
    void whatIsTakenBackLeavesWhatCountedBefore() {
        assertThat(Standing.before(List.of(SERIOUS))).isEqualTo(Verdict.OPEN);
        assertThat(Standing.before(List.of(SERIOUS, AFTERWARDS))).isEqualTo(Verdict.LEVEL_2);
        Judgement twice = AFTERWARDS.then("article", 1, finding(Verdict.WATCH));
        assertThat(Standing.before(List.of(SERIOUS, twice))).isEqualTo(Verdict.LEVEL_2);
        Judgement decided = SERIOUS.then("article", 2, finding(Verdict.WATCH));
        assertThat(Standing.before(List.of(AFTERWARDS, decided))).isEqualTo(Verdict.LEVEL_2);
    }
}
