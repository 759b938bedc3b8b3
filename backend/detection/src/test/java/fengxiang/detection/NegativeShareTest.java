package fengxiang.detection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NegativeShareTest {

    @Test
    void hasRisenOnlyWhereChanceDoesNotExplainIt() {
        assertThat(new NegativeShare(2, 2).hasRisen(0.1)).as("too few").isFalse();
        assertThat(new NegativeShare(3, 10).hasRisen(0.15))
                .as("twice as many, of ten")
                .isFalse();
        assertThat(new NegativeShare(9, 12).hasRisen(0.15)).isTrue();
        assertThat(new NegativeShare(0, 0).hasRisen(0.15)).isFalse();
    }

    @Test
    void isDrawnTowardsAllTopicsWhileLittleIsKnown() {
        assertThat(NegativeShare.usual(0, 0, 0.2)).isEqualTo(0.2);
        assertThat(NegativeShare.usual(500, 1000, 0.2)).isBetween(0.49, 0.5);
    }
}
