package fengxiang.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListPauseTest {

    private static final ListPause ENTRY = ListPause.of(0, new Pace(minutes(60), minutes(12), false));

    @ParameterizedTest
    @CsvSource({
        "0, true, 60", // the first visit says nothing: everything is new
        "0, false, 60",
        "60, true, 30",
        "30, true, 15",
        "15, true, 12",
        "12, false, 18",
        "18, false, 27",
        "41, false, 60",
        "60, false, 60",
        "600, true, 60", // the interval was shortened meanwhile
        "1, false, 12"
    })
    void halvesThePauseAfterNewsAndStretchesItByHalfOtherwiseWithinTheBounds(long waited, boolean news, long next) {
        assertThat(ENTRY.next(waited, news)).isEqualTo(minutes(next));
    }

    @ParameterizedTest
    @CsvSource({"0, false, 240", "240, false, 360", "9000, false, 10080", "480, true, 240", "240, true, 240"})
    void neverVisitsAnArchiveMoreOftenThanItsDepthAllows(long waited, boolean news, long next) {
        ListPause archive = ListPause.of(2, new Pace(minutes(60), minutes(12), true));
        assertThat(archive.next(waited, news)).isEqualTo(minutes(next));
    }

    @Test
    void visitsEveryEntryUnderIntensiveWatchAtTheLeastPause() {
        ListPause intensive = ListPause.of(0, new Pace(minutes(60), minutes(12), true));
        assertThat(intensive.next(0, true)).isEqualTo(minutes(12));
        assertThat(intensive.next(60, false)).isEqualTo(minutes(12));
    }

    /** The pause at which a visit finds something new with probability 0.37: see ListPause. */
    @ParameterizedTest
    @ValueSource(ints = {60, 240, 1_200})
    void settlesAtALittleLessThanHalfTheDistanceOfNews(int distance) {
        ListPause rule = new ListPause(minutes(1_440), minutes(1), minutes(10_080));
        Random random = new Random(20_261_120);
        long pause = 1_440;
        double logarithms = 0;
        int visits = 20_000;
        for (int i = 0; i < visits; i++) {
            boolean news = random.nextDouble() < 1 - Math.exp(-(double) pause / distance);
            pause = rule.next(pause, news).toMinutes();
            logarithms += Math.log((double) pause / distance);
        }
        assertThat(Math.exp(logarithms / visits)).isBetween(0.35, 0.6);
    }

    @Test
    void wakesWithinFourVisitsWhenNewsBeginsToArriveInTheMorning() {
        long pause = 60;
        for (int i = 0; i < 4; i++) {
            pause = ENTRY.next(pause, true).toMinutes();
        }
        assertThat(pause).isEqualTo(12);
    }

    private static Duration minutes(long minutes) {
        return Duration.ofMinutes(minutes);
    }
}
