package fengxiang.detection.year;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.detection.Detector;
import fengxiang.detection.Memory;
import fengxiang.detection.Reading;
import fengxiang.detection.Series;
import fengxiang.detection.Settings;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first two weeks of a topic, of which less and less is unknown. */
class FirstDaysTest {

    private static final int TOPICS = 60;
    private static final int LENGTH = 14 * Rates.DAY;
    private static final Detector DETECTOR = new Detector(Settings.of(Memory.ROBUST), Rates.CALENDAR, Rates.ZONE);
    private static final Clusters CLUSTERS = new Clusters(60, 5);

    /** A topic that begins at any time of the year, and at any time of the day. */
    private static double[] counts(double[] rates, int from, long seed) {
        return Topic.of(Arrays.copyOfRange(rates, from, from + LENGTH), Chance.USUAL, 0, CLUSTERS, seed)
                .stories();
    }

    private static long notices(int from, double... counts) {
        return DETECTOR.read(Series.of(Rates.START.plus(Rates.BIN.multipliedBy(from)), Rates.BIN, counts)).stream()
                .filter(Reading::notice)
                .count();
    }

    @ParameterizedTest
    @ValueSource(doubles = {3, 20, 120, 300})
    void areNoTimeOfNeedlessNotices(double perDay) {
        double[] rates = Rates.of(perDay);
        Draws draws = new Draws((long) perDay);
        long notices = 0;
        for (int topic = 0; topic < TOPICS; topic++) {
            int from = draws.below(rates.length - LENGTH);
            notices += notices(from, counts(rates, from, topic));
        }
        assertThat(30.0 / 14 * notices / TOPICS).as("in 30 days of a topic").isLessThan(0.5);
    }

    /** With no hours of day and night there is nothing to learn of them. */
    @Test
    void areNoneWithAnEvenStreamEither() {
        double[] rates = new double[LENGTH];
        Arrays.fill(rates, 100.0 / Rates.DAY);
        long notices = 0;
        for (int topic = 0; topic < TOPICS; topic++) {
            notices += notices(0, counts(rates, 0, topic));
        }
        assertThat(notices).isLessThan(4);
    }

    @Test
    void doNotHideAnEventOfTheThirdDay() {
        double[] rates = Rates.of(3);
        int found = 0;
        for (int topic = 0; topic < TOPICS; topic++) {
            double[] counts = counts(rates, 3_000, topic);
            Draws draws = new Draws(topic);
            for (int i = 0; i < 30; i++) {
                counts[2 * Rates.DAY + 20 + (int) Math.min(900, draws.lognormal(12, 0.8))]++;
            }
            found += notices(3_000, counts) > 0 ? 1 : 0;
        }
        assertThat((double) found / TOPICS).isGreaterThan(0.9);
    }
}
