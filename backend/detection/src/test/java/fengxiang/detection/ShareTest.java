package fengxiang.detection;

import static fengxiang.detection.Streams.DAY;
import static fengxiang.detection.Streams.notices;
import static fengxiang.detection.Streams.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ShareTest {

    private static final Share SHARE = Share.of(Duration.ofHours(4), 0.15);

    /** Two an hour, of which so many are negative; more from a bin on. */
    private static List<Reading> read(double share, double risen, int from, long seed) {
        Random random = new Random(seed);
        double[] all = new double[40 * DAY];
        double[] negative = new double[all.length];
        for (int bin = 0; bin < all.length; bin++) {
            all[bin] = random.nextInt(2);
            negative[bin] = all[bin] > 0 && random.nextDouble() < (bin < from ? share : risen) ? 1 : 0;
        }
        return SHARE.read(series(negative), series(all));
    }

    @Test
    void isToldOfWhenTheShareHasRisen() {
        int from = 35 * DAY;
        List<Reading> readings = read(0.15, 0.9, from, 1);
        List<Integer> after =
                notices(readings).stream().filter(bin -> bin >= from).toList();
        assertThat(after.getFirst()).isBetween(from + 4, from + 20);
        Reading first = readings.get(after.getFirst());
        assertThat(new NegativeShare((long) first.count(), (long) first.outOf()).hasRisen(0.15))
                .isTrue();
        assertThat(first.expected() / first.outOf()).as("usual share").isCloseTo(0.15, within(0.03));
        assertThat(first.surprise()).isGreaterThan(2.5);
        assertThat(readings.get(after.getFirst() - 1).state()).isEqualTo(State.PENDING);
    }

    @Test
    void seldomIsWhereItHasNot() {
        double days = 0;
        double notices = 0;
        for (int seed = 0; seed < 10; seed++) {
            notices += notices(read(0.15, 0.15, 0, seed)).size();
            days += 40;
        }
        assertThat(30 * notices / days).as("in thirty days").isLessThan(3);
    }

    @Test
    void isKnownFromAllTopicsAtFirst() {
        List<Reading> readings = SHARE.read(series(1, 1, 0), series(2, 1, 1));
        assertThat(readings.getLast().expected()).isCloseTo(0.15 * 4, within(1e-9));
        assertThat(readings.getLast().outOf()).isEqualTo(4);
    }

    @Test
    void refusesWhatDoesNotFit() {
        assertThatThrownBy(() -> SHARE.read(series(1), series(1, 2))).hasMessageContaining("1 bins, but 2");
        assertThatThrownBy(() -> Share.of(Duration.ofHours(4), 0)).hasMessageContaining("overall");
    }

    @Test
    void isTheTailOfTheBinomialDistribution() {
        assertThat(Surprise.ofShare(3, 3, 0.1)).isCloseTo(3, within(1e-9));
        assertThat(Surprise.ofShare(1, 2, 0.1)).isCloseTo(-Math.log10(0.19), within(1e-9));
        assertThat(Surprise.ofShare(0, 0, 0.1)).isZero();
        assertThat(Surprise.ofShare(1, 10, 0.1)).isZero();
    }
}
