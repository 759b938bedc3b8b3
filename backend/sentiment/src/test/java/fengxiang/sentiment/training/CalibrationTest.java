package fengxiang.sentiment.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fengxiang.sentiment.head.Bands;
import fengxiang.sentiment.head.Label;
import fengxiang.sentiment.training.Calibration.Predictions;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    private static final boolean[] ALL = {true, true, true};

    /** Texts of which a head says 0.95 where it is right in only some of 100. */
    private static Predictions saying95(double right, int count) {
        SplittableRandom random = new SplittableRandom(7);
        double[][] raw = new double[count][];
        int[] labels = new int[count];
        for (int i = 0; i < count; i++) {
            raw[i] = new double[] {0.95, 0.04, 0.01};
            labels[i] = random.nextDouble() < right ? 0 : 1;
        }
        return new Predictions(raw, labels, ALL);
    }

    @Test
    void whatPromisesTooMuchIsSoftened() {
        Predictions predictions = saying95(0.8, 2000);
        double temperature = Calibration.temperature(predictions);
        assertThat(temperature).isGreaterThan(1.3);
        assertThat(predictions.known(0, temperature)[0]).isBetween(0.74, 0.84);
    }

    @Test
    void theErrorOfWhatIsCalibratedIsSmall() {
        CalibrationError error = Calibration.error(saying95(0.8, 2000));
        assertThat(error.error()).isLessThan(0.06);
        assertThat(error.interval()[0]).isLessThan(error.interval()[1]);
    }

    @Test
    void labelsThatAFileDoesNotKnowGetNothing() {
        Predictions two =
                new Predictions(new double[][] {{0.3, 0.6, 0.1}}, new int[] {0}, new boolean[] {true, false, true});
        assertThat(two.known(0, 1)).containsExactly(new double[] {0.75, 0, 0.25}, within(1e-9));
    }

    @Test
    void aBandKeepsItsPromiseByTheLowerBound() {
        double[][] probabilities = new double[120][];
        int[] truth = new int[120];
        for (int i = 0; i < 120; i++) {
            probabilities[i] = new double[] {0.99 - i * 0.003, 0.005 + i * 0.002, 0.005 + i * 0.001};
            truth[i] = i < 60 ? 0 : 1;
        }
        Bands bands = BandFinder.find(probabilities, truth, ALL);
        double lowest = bands.certain()[Label.NEGATIVE.ordinal()];
        long called = java.util.Arrays.stream(probabilities)
                .filter(p -> p[0] >= lowest)
                .count();
        assertThat(called).isBetween(60L, 64L);
        assertThat(Wilson.lower(60, (int) called)).isGreaterThanOrEqualTo(BandFinder.CERTAIN - 0.05);
        assertThat(bands.certain()[Label.POSITIVE.ordinal()]).isEqualTo(Bands.NEVER);
        assertThat(bands.probable()[0]).isLessThan(lowest);
    }

    @Test
    void tenOutOfTenDoNotMakeACertainty() {
        assertThat(Wilson.lower(10, 10)).isCloseTo(0.722, within(0.001));
        assertThat(Wilson.lower(0, 0)).isZero();
    }
}
