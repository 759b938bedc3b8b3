package fengxiang.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BinomialTest {

    /** Exact values: sums of C(n, i) p^i (1-p)^(n-i). */
    @ParameterizedTest
    @CsvSource({
        "8, 8, 0.5, 0.00390625",
        "7, 8, 0.5, 0.03515625",
        "3, 10, 0.1, 0.0701908264",
        "1, 20, 0.05, 0.6415140776",
        "0, 5, 0.3, 1"
    })
    void agreesWithTheSums(long k, long n, double p, double expected) {
        assertThat(Binomial.atLeast(k, n, p)).isCloseTo(expected, within(1e-9));
    }

    @Test
    void bearsTheExtremes() {
        assertThat(Binomial.atLeast(3, 2, 0.5)).isZero();
        assertThat(Binomial.atLeast(1, 2, 0)).isZero();
        assertThat(Binomial.atLeast(1, 2, 1)).isEqualTo(1);
        assertThat(Binomial.atLeast(5_000, 10_000, 0.5)).isCloseTo(0.504, within(1e-3));
    }
}
