package fengxiang.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurpriseTest {

    /** As R's pnbinom gives them. */
    @ParameterizedTest
    @CsvSource({
        "5, 0.5, 0.3, 3.064899",
        "8, 1.2, 0.3, 3.035726",
        "10, 3, 0.02, 2.783474",
        "30, 10, 0.1, 3.273672",
        "60, 20, 0.5, 1.673695",
        "250, 120, 0.02, 6.877396",
        "3, 0.05, 0.5, 4.244310",
        "13479, 80, 2, 37.685272"
    })
    void isTheUpperTail(double count, double expected, double dispersion, double surprise) {
        assertThat(Surprise.of(count, expected, dispersion)).isCloseTo(surprise, within(1e-6));
    }

    @Test
    void isNoneOfNothing() {
        assertThat(Surprise.of(0, 0, 0)).isZero();
        assertThat(Surprise.of(0, 100, 1)).isZero();
    }

    @Test
    void neverFallsWithTheCount() {
        for (double expected : new double[] {0, 0.02, 1, 40, 5_000}) {
            for (double dispersion : new double[] {0, 0.02, 0.5, 3}) {
                double before = 0;
                for (int count = 0; count < 20_000; count += 1 + count / 20) {
                    double now = Surprise.of(count, expected, dispersion);
                    assertThat(now).isBetween(before - 1e-9, Surprise.MOST);
                    before = now;
                }
            }
        }
    }

    @Test
    void findsTheFirstCountThatIsSurprising() {
        for (double expected : new double[] {0.05, 3, 200}) {
            for (double surprise : new double[] {0.5, 2, 4, 10}) {
                long count = Surprise.countFor(surprise, expected, 0.1);
                assertThat(Surprise.of(count, expected, 0.1)).isGreaterThanOrEqualTo(surprise);
                assertThat(Surprise.of(count - 1, expected, 0.1)).isLessThan(surprise);
            }
        }
    }
}
