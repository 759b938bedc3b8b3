package fengxiang.detection.risk;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.detection.NegativeShare;
import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

/** What holds of any alert, on made-up ones. */
class RiskPropertiesTest {

    private static final int ROUNDS = 20_000;
    private static final RiskLevel[] LEVELS = RiskLevel.values();

    private final Random random = new Random(11);

    private RiskInput any() {
        long all = random.nextInt(1 + random.nextInt(200));
        long negative = random.nextBoolean() ? all - random.nextInt((int) all / 3 + 1) : random.nextInt((int) all + 1);
        IntUnaryOperator few = most -> random.nextInt(1 + random.nextInt(most));
        return new RiskInput(
                random.nextDouble() * 12,
                new NegativeShare(negative, all),
                random.nextDouble() * (random.nextInt(4) == 0 ? 1 : 0.4),
                new Outlets(few.applyAsInt(4), few.applyAsInt(10), few.applyAsInt(20), few.applyAsInt(40)),
                few.applyAsInt(80),
                few.applyAsInt(80),
                new TopicRisk(random.nextInt(4), LEVELS[random.nextInt(3)]));
    }

    /** The same with one thing more that makes it worse, and no other change. */
    private static List<RiskInput> worse(RiskInput a) {
        NegativeShare share = a.share();
        NegativeShare more = new NegativeShare(Math.min(share.all(), share.negative() + 1), share.all());
        Outlets o = a.outlets();
        TopicRisk t = a.topic();
        int sensitivity = Math.min(3, t.sensitivity() + 1);
        return List.of(
                new RiskInput(a.surprise() + 0.5, share, a.usual(), o, a.lastHour(), a.hourBefore(), t),
                new RiskInput(a.surprise(), more, a.usual(), o, a.lastHour(), a.hourBefore(), t),
                new RiskInput(a.surprise(), share, a.usual() * 0.8, o, a.lastHour(), a.hourBefore(), t),
                outlets(a, new Outlets(o.national() + 1, o.provincial(), o.city(), o.other())),
                outlets(a, new Outlets(o.national(), o.provincial() + 1, o.city(), o.other())),
                outlets(a, new Outlets(o.national(), o.provincial(), o.city() + 1, o.other())),
                outlets(a, new Outlets(o.national(), o.provincial(), o.city(), o.other() + 1)),
                new RiskInput(a.surprise(), share, a.usual(), o, a.lastHour() + 3, a.hourBefore(), t),
                new RiskInput(a.surprise(), share, a.usual(), o, a.lastHour(), a.hourBefore() / 2, t),
                new RiskInput(
                        a.surprise(), share, a.usual(), o, a.lastHour(), a.hourBefore(), topic(sensitivity, t.floor())),
                new RiskInput(
                        a.surprise(), share, a.usual(), o, a.lastHour(), a.hourBefore(), topic(3, RiskLevel.III)));
    }

    private static TopicRisk topic(int sensitivity, RiskLevel floor) {
        return new TopicRisk(sensitivity, floor);
    }

    private static RiskInput outlets(RiskInput a, Outlets outlets) {
        return new RiskInput(a.surprise(), a.share(), a.usual(), outlets, a.lastHour(), a.hourBefore(), a.topic());
    }

    private static RiskProposal propose(RiskInput input) {
        return RiskProposal.of(input, RiskConfig.USUAL);
    }

    @Test
    void neverFallsWithWhatMakesItWorse() {
        for (int round = 0; round < ROUNDS; round++) {
            RiskInput input = any();
            RiskProposal before = propose(input);
            for (RiskInput worse : worse(input)) {
                RiskProposal after = propose(worse);
                assertThat(after.score()).as("%s, then %s", input, worse).isGreaterThanOrEqualTo(before.score() - 1e-9);
                assertThat(after.level()).as("%s, then %s", input, worse).isGreaterThanOrEqualTo(before.level());
            }
        }
    }

    @Test
    void isNeverMoreThanAttentionWithoutEvidence() {
        int high = 0;
        for (int round = 0; round < ROUNDS; round++) {
            RiskInput input = any();
            RiskProposal proposal = propose(input);
            if (input.share().low() <= input.usual()) {
                assertThat(proposal.level()).isLessThanOrEqualTo(RiskLevel.IV);
                high += proposal.byScore().isAbove(RiskLevel.IV) ? 1 : 0;
            }
        }
        assertThat(high).as("that it is asked of").isPositive();
    }

    @Test
    void letsNothingThroughTheGates() {
        int first = 0;
        for (int round = 0; round < ROUNDS; round++) {
            RiskInput input = any();
            RiskLevel level = propose(input).level();
            Outlets outlets = input.outlets();
            if (level == RiskLevel.I) {
                first++;
                assertThat(outlets.national()).isPositive();
                assertThat(input.share().negative()).isGreaterThanOrEqualTo(10);
            }
            if (level == RiskLevel.II) {
                assertThat(outlets.national() + outlets.provincial() > 0 || outlets.all() >= 10)
                        .isTrue();
            }
        }
        assertThat(first).isPositive();
    }

    @Test
    void saysWhyItDiffersFromTheScore() {
        for (int round = 0; round < ROUNDS; round++) {
            RiskProposal proposal = propose(any());
            assertThat(proposal.gates().isEmpty()).isEqualTo(proposal.level() == proposal.byScore());
            assertThat(proposal.score()).isBetween(0.0, 100.0);
        }
    }
}
