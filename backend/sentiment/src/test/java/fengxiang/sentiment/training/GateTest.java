package fengxiang.sentiment.training;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.sentiment.training.Gate.Reason;
import fengxiang.sentiment.training.Gate.Standing;
import java.util.List;
import org.junit.jupiter.api.Test;

class GateTest {

    private static final Changes PROOF = new Changes(9, 1);
    private static final Marks CORRECTIONS = new Marks(40, 6, 0.15, 0.1, 0.3);
    private static final Marks SENTENCES = new Marks(300, 150, 0.5, 0.6, 0.2);

    private static Reason judge(Changes changes, Marks corrections, Marks sentences) {
        return Gate.judge(changes, new Standing(corrections, sentences), List.of(new Standing(CORRECTIONS, SENTENCES)))
                .reason();
    }

    @Test
    void letsABetterHeadIn() {
        assertThat(judge(PROOF, new Marks(40, 14, 0.35, 0.3, 0.2), SENTENCES)).isEqualTo(Reason.BETTER);
    }

    @Test
    void chanceIsNoProof() {
        assertThat(judge(new Changes(0, 0), CORRECTIONS, SENTENCES)).isEqualTo(Reason.UNPROVEN);
        assertThat(judge(new Changes(4, 0), CORRECTIONS, SENTENCES)).isEqualTo(Reason.UNPROVEN);
        assertThat(judge(new Changes(5, 0), CORRECTIONS, SENTENCES)).isEqualTo(Reason.BETTER);
        assertThat(judge(new Changes(20, 14), CORRECTIONS, SENTENCES)).isEqualTo(Reason.UNPROVEN);
    }

    @Test
    void refusesAHeadThatForgets() {
        assertThat(judge(PROOF, CORRECTIONS, new Marks(300, 140, 0.47, 0.6, 0.2)))
                .isEqualTo(Reason.WORSE);
        assertThat(judge(PROOF, new Marks(40, 4, 0.1, 0.1, 0.3), SENTENCES)).isEqualTo(Reason.WORSE);
        assertThat(judge(PROOF, CORRECTIONS, new Marks(300, 150, 0.5, 0.55, 0.2)))
                .isEqualTo(Reason.MISSES);
        assertThat(judge(PROOF, CORRECTIONS, new Marks(300, 150, 0.5, 0.6, 0.24)))
                .isEqualTo(Reason.UNCALIBRATED);
    }

    @Test
    void saysWhyInNumbers() {
        Standing other = new Standing(CORRECTIONS, SENTENCES);
        Standing worse = new Standing(CORRECTIONS, new Marks(300, 140, 0.47, 0.6, 0.2));
        assertThat(Gate.judge(PROOF, worse, List.of(other)).words())
                .isEqualTo("sentences: macro-F1 0.470, before 0.500");
    }
}
