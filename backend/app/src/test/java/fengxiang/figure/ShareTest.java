package fengxiang.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {

    /** Ends as R's prop.test without correction gives them. */
    @ParameterizedTest
    @CsvSource({
        "0, 10, 0, 0.2775",
        "10, 10, 0.7225, 1",
        "5, 10, 0.2366, 0.7634",
        "1, 3, 0.0615, 0.7923",
        "30, 100, 0.2189, 0.3958",
        "300, 1000, 0.2724, 0.3291"
    })
    void saysHowFarTheShareCanBeReliedOn(long negative, long total, double low, double high) {
        Share share = Objects.requireNonNull(Share.of(negative, total));
        assertThat(share.share()).isCloseTo((double) negative / total, within(5e-6));
        assertThat(share.low()).isCloseTo(low, within(1e-4));
        assertThat(share.high()).isCloseTo(high, within(1e-4));
    }

    @Test
    void holdsTheShareBetweenItsEnds() {
        for (long total = 1; total < 200; total++) {
            for (long negative = 0; negative <= total; negative++) {
                Share share = Objects.requireNonNull(Share.of(negative, total));
                assertThat(share.low()).isBetween(0.0, share.share());
                assertThat(share.high()).isBetween(share.share(), 1.0);
            }
        }
    }

    @Test
    void isNoneOfNothing() {
        assertThat(Share.of(0, 0)).isNull();
    }
}
