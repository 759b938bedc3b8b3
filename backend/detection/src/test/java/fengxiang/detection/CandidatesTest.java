package fengxiang.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CandidatesTest {

    /** By sorting, as one would do it by hand. */
    private static double byHand(double[] totals, double[] weights) {
        Integer[] order = new Integer[totals.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (one, other) -> Double.compare(totals[one], totals[other]));
        double all = Arrays.stream(weights).sum();
        double cut = 0;
        double below = 0;
        for (int i = 0; i < order.length && below < 0.9 * all; i++) {
            below += weights[order[i]];
            cut = totals[order[i]];
        }
        double sum = 0;
        for (int i = 0; i < totals.length; i++) {
            sum += weights[i] * Math.min(totals[i], cut);
        }
        return sum / all;
    }

    @Test
    void isTheMeanOfWhatIsCutOff() {
        Random random = new Random(2);
        Candidates candidates = new Candidates(84);
        for (int round = 0; round < 500; round++) {
            double[] totals = new double[1 + random.nextInt(84)];
            double[] weights = new double[totals.length];
            candidates.clear();
            for (int i = 0; i < totals.length; i++) {
                totals[i] = random.nextInt(1 + round);
                weights[i] = random.nextBoolean() ? 20 : 3;
                candidates.add(totals[i], weights[i]);
            }
            assertThat(candidates.mean()).isCloseTo(byHand(totals, weights), within(1e-9));
        }
    }

    @Test
    void isNotRaisedByATenth() {
        Candidates candidates = new Candidates(10);
        for (int i = 0; i < 9; i++) {
            candidates.add(2, 10);
        }
        candidates.add(1_000, 10);
        assertThat(candidates.mean()).isEqualTo(2);
    }
}
