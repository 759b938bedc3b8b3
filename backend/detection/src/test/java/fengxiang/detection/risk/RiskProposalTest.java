package fengxiang.detection.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fengxiang.detection.NegativeShare;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples that the design gives. */
class RiskProposalTest {

    private static RiskProposal of(RiskInput input) {
        return RiskProposal.of(input, RiskConfig.USUAL);
    }

    private static RiskInput input(double surprise, long negative, long all, Outlets outlets, TopicRisk topic) {
        return new RiskInput(surprise, new NegativeShare(negative, all), 0.15, outlets, 6, 5, topic);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "'a routine day',     0.8,   1,   6,  4, 0, 0,  4,  0,  1, 1, 0,  4.0,  0.0,  6.9,  7.9, 0.0, 0.0, 18.8, NONE",
        "'one post, copied',  2.5,   3,   8,  3, 0, 0,  0,  3,  5, 0, 1, 12.5,  0.0,  5.9,  5.0, 8.6, 1.7, 33.7, NONE",
        "'a local complaint', 4.2,   7,  12,  6, 0, 0,  2,  4,  6, 3, 1, 21.0,  6.0,  8.3,  7.9, 2.7, 1.7, 47.6, IV",
        "'provincial',        6.5,  26,  40, 18, 0, 1,  5, 12, 15, 6, 2, 30.0, 16.5, 12.6, 11.8, 4.0, 3.3, 78.3, II",
        "'national',         12.0, 110, 150, 45, 3, 8, 14, 20, 60,20, 3, 30.0, 25.0, 15.0, 15.0, 5.1, 5.0, 95.1, I",
        "'a campaign',        9.0,   1,  60, 25, 0, 3, 10, 12, 20, 8, 0, 30.0,  0.0, 14.0, 13.7, 4.1, 0.0, 61.7, IV"
    })
    void isAsTheDesignSays(
            String name,
            double surprise,
            long negative,
            long all,
            int outlets,
            int national,
            int provincial,
            int city,
            int other,
            long lastHour,
            long before,
            int sensitivity,
            double volume,
            double share,
            double spread,
            double reach,
            double velocity,
            double topic,
            double score,
            RiskLevel level) {
        Outlets tiers = new Outlets(national, provincial, city, other);
        assertThat(tiers.all()).isEqualTo(outlets);
        RiskProposal proposal = of(new RiskInput(
                surprise,
                new NegativeShare(negative, all),
                0.15,
                tiers,
                lastHour,
                before,
                new TopicRisk(sensitivity, RiskLevel.NONE)));
        double[] wanted = {volume, share, spread, reach, velocity, topic};
        for (int i = 0; i < wanted.length; i++) {
            assertThat(proposal.parts().all().get(i).points()).isCloseTo(wanted[i], within(0.06));
        }
        assertThat(proposal.score()).isCloseTo(score, within(0.06));
        assertThat(proposal.level()).isEqualTo(level);
    }

    @Test
    void isAttentionAtMostWhereNothingIsNegative() {
        RiskProposal campaign = of(input(9, 1, 60, new Outlets(0, 3, 10, 12), new TopicRisk(3, RiskLevel.III)));
        assertThat(campaign.byScore()).isEqualTo(RiskLevel.III);
        assertThat(campaign.level()).isEqualTo(RiskLevel.IV);
        assertThat(campaign.gates()).containsExactly(RiskGate.NOT_NEGATIVE);
        assertThat(campaign.reason()).contains("达到Ⅲ级（50 分起）；没有负面占比升高的证据，最高Ⅳ级，建议Ⅳ级。其中声量 30/30、");
    }

    @Test
    void needsMoreThanAScoreForTheHighest() {
        RiskProposal local = of(input(12, 60, 60, new Outlets(0, 0, 0, 9), new TopicRisk(3, RiskLevel.NONE)));
        assertThat(local.byScore()).isEqualTo(RiskLevel.II);
        assertThat(local.level()).isEqualTo(RiskLevel.III);
        assertThat(local.gates()).containsExactly(RiskGate.SPREAD_FOR_II);
        RiskProposal wide = of(input(12, 60, 60, new Outlets(0, 2, 10, 40), new TopicRisk(3, RiskLevel.NONE)));
        assertThat(wide.byScore()).isEqualTo(RiskLevel.I);
        assertThat(wide.level()).isEqualTo(RiskLevel.II);
        assertThat(wide.gates()).containsExactly(RiskGate.NATIONAL_FOR_I);
        RiskProposal few = of(input(12, 9, 9, new Outlets(4, 4, 10, 40), new TopicRisk(3, RiskLevel.NONE)));
        assertThat(few.gates()).containsExactly(RiskGate.NEGATIVE_FOR_I);
        assertThat(few.level()).isEqualTo(RiskLevel.II);
    }

    @Test
    void isNotBelowTheTopicsLeast() {
        TopicRisk safety = new TopicRisk(3, RiskLevel.III);
        RiskProposal proposal = of(input(1, 3, 3, new Outlets(0, 0, 0, 1), safety));
        assertThat(proposal.byScore()).isEqualTo(RiskLevel.NONE);
        assertThat(proposal.level()).isEqualTo(RiskLevel.III);
        assertThat(proposal.gates()).containsExactly(RiskGate.FLOOR);
        assertThat(proposal.reason()).contains("未到Ⅳ级（35 分起）；专题设有最低级别，建议Ⅲ级");
        assertThat(of(input(1, 0, 3, new Outlets(0, 0, 0, 1), safety)).level()).isEqualTo(RiskLevel.NONE);
    }
}
