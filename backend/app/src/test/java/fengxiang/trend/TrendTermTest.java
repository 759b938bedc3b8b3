package fengxiang.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TrendTermTest {

    @Test
    void putsWhatStandsOutBeforeWhatIsAlwaysThere() {
        TrendTerm usual = TrendTerm.of("检测站", 90, 100, 88, 900, 1_000);
        TrendTerm rising = TrendTerm.of("收费标准", 30, 100, 4, 40, 1_000);
        TrendTerm unheardOf = TrendTerm.of("夜间值守", 10, 100, 0, 0, 1_000);
        TrendTerm waning = TrendTerm.of("预约", 1, 100, 20, 300, 1_000);
        assertThat(List.of(usual, rising, unheardOf, waning).stream()
                        .sorted(TrendTerm.ORDER)
                        .map(TrendTerm::term))
                .containsExactly("夜间值守", "收费标准", "检测站", "预约");
        assertThat(unheardOf.fresh()).isTrue();
        assertThat(rising.fresh()).isFalse();
        assertThat(waning.score()).isNegative();
        assertThat(usual.score()).as("as frequent as ever").isBetween(-0.01, 0.01);
    }

    @Test
    void judgesNothingWhereThereWasNothingBefore() {
        TrendTerm first = TrendTerm.of("预约", 5, 10, 0, 0, 0);
        assertThat(first.score()).isZero();
        assertThat(first.fresh()).isFalse();
    }
}
