package fengxiang.sentiment.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class GateTest {

    private static final Scores IN_USE = new Scores(new int[][] {{80, 15, 5}, {10, 80, 10}, {5, 15, 80}});

    @Test
    void letsABetterHeadIn() {
        Scores better = new Scores(new int[][] {{85, 10, 5}, {10, 80, 10}, {5, 15, 80}});
        assertThat(Gate.judge(IN_USE, better).open()).isTrue();
        assertThat(Gate.judge(IN_USE, IN_USE).open()).isTrue();
    }

    @Test
    void refusesAWorseOne() {
        Scores worse = new Scores(new int[][] {{80, 15, 5}, {20, 70, 10}, {5, 15, 80}});
        Gate.Verdict verdict = Gate.judge(IN_USE, worse);
        assertThat(verdict.open()).isFalse();
        assertThat(verdict.reason()).startsWith("macro-F1 0.7");
    }

    @Test
    void refusesOneThatMissesMoreNegativeTextsWhateverElseItGains() {
        Scores blind = new Scores(new int[][] {{75, 20, 5}, {2, 95, 3}, {2, 3, 95}});
        assertThat(blind.macroF1()).isGreaterThan(IN_USE.macroF1());
        assertThat(Gate.judge(IN_USE, blind).reason()).contains("negative texts");
    }

    @Test
    void fewTextsAreNoProof() {
        Scores few = new Scores(new int[][] {{10, 0, 0}, {0, 10, 0}, {0, 0, 10}});
        assertThat(Gate.judge(few, few).open()).isFalse();
    }

    @Test
    void bothHaveToSeeTheSameTexts() {
        Scores other = new Scores(new int[][] {{100, 0, 0}, {0, 100, 0}, {0, 0, 101}});
        assertThatThrownBy(() -> Gate.judge(IN_USE, other)).isInstanceOf(IllegalArgumentException.class);
    }
}
