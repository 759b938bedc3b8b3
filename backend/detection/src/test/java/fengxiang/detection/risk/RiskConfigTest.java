package fengxiang.detection.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fengxiang.detection.NegativeShare;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RiskConfigTest {

    private static void refused(String field, ThrowingCallable made) {
        assertThatIllegalArgumentException().isThrownBy(made).withMessageStartingWith(field + ":");
    }

    @Test
    void namesTheFieldThatIsWrong() {
        refused("weights", () -> new RiskWeights(30, 25, 15, 15, 10, 6));
        refused("weights.volume", () -> new RiskWeights(-1, 56, 15, 15, 10, 5));
        refused("weights.topic", () -> new RiskWeights(30, 25, 15, 15, 15, Double.NaN));
        refused("thresholds.iv", () -> new RiskThresholds(0, 50, 65, 80));
        refused("thresholds.iii", () -> new RiskThresholds(35, 35, 65, 80));
        refused("thresholds.i", () -> new RiskThresholds(35, 50, 65, 101));
        refused("gates.negativeForI", () -> new RiskGates(1, -1, 1, 10));
        refused("tiers.national", () -> new TierWeights(3, 4, 2, 1));
        refused("sensitivity", () -> new TopicRisk(4, RiskLevel.NONE));
        refused("outlets", () -> new Outlets(-1, 0, 0, 0));
    }

    @Test
    void changesWhatIsProposed() {
        RiskInput input = new RiskInput(
                4.2, new NegativeShare(7, 12), 0.15, new Outlets(0, 0, 2, 4), 6, 3, new TopicRisk(1, RiskLevel.NONE));
        RiskConfig strict = new RiskConfig(
                RiskWeights.USUAL, new RiskThresholds(20, 30, 40, 90), new RiskGates(1, 10, 0, 0), TierWeights.USUAL);
        assertThat(RiskProposal.of(input, RiskConfig.USUAL).level()).isEqualTo(RiskLevel.IV);
        assertThat(RiskProposal.of(input, strict).level()).isEqualTo(RiskLevel.II);
    }

    @Test
    void refusesWhatCannotBe() {
        refused(
                "share",
                () -> new RiskInput(1, new NegativeShare(2, 1), 0.1, new Outlets(0, 0, 0, 1), 0, 0, TopicRisk.PLAIN));
        refused(
                "surprise",
                () -> new RiskInput(-1, new NegativeShare(0, 1), 0.1, new Outlets(0, 0, 0, 1), 0, 0, TopicRisk.PLAIN));
    }
}
