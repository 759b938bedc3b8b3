package fengxiang.detection;

import static fengxiang.detection.Streams.DAY;
import static fengxiang.detection.Streams.ROBUST;
import static fengxiang.detection.Streams.SHANGHAI;
import static fengxiang.detection.Streams.notices;
import static fengxiang.detection.Streams.series;
import static fengxiang.detection.Streams.usual;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JudgedTest {

    private static final int[] WAVES = {20, 25, 30};

    /** Three waves of the same size, days apart. */
    private static double[] waves() {
        double[] counts = usual(35, 20, 4);
        for (int day : WAVES) {
            Arrays.fill(counts, day * DAY + 40, day * DAY + 52, 4);
        }
        return counts;
    }

    private static Detector judging(Judged.Verdict verdict, int... days) {
        Series series = series(waves());
        List<Judged> judged = IntStream.of(days)
                .mapToObj(day -> new Judged(series.start(day * DAY + 40), series.start(day * DAY + 60), verdict))
                .toList();
        return new Detector(ROBUST.settings(), ROBUST.calendar(), SHANGHAI, judged);
    }

    private static boolean tellsOf(int day, Detector detector) {
        return notices(detector.read(series(waves()))).stream().anyMatch(bin -> bin / DAY == day);
    }

    @Test
    void isNotToldOfAgainWhereItWasNoise() {
        assertThat(tellsOf(30, ROBUST)).isTrue();
        assertThat(tellsOf(30, judging(Judged.Verdict.NOISE, 20, 25))).isFalse();
        assertThat(tellsOf(20, judging(Judged.Verdict.NOISE, 20, 25)))
                .as("what was before is as it was")
                .isTrue();
    }

    @Test
    void isToldOfAgainWhereItWasReal() {
        assertThat(tellsOf(30, judging(Judged.Verdict.REAL, 20, 25))).isTrue();
    }

    /** With the event left out, what is expected is what it is without the event. */
    @Test
    void leavesWhatIsUsualAloneWhereItWasReal() {
        double[] without = usual(35, 20, 4);
        int noon = 27 * DAY + 48;
        double expected = ROBUST.read(series(without)).get(noon).expected();
        double learned = ROBUST.read(series(waves())).get(noon).expected();
        double left = judging(Judged.Verdict.REAL, WAVES)
                .read(series(waves()))
                .get(noon)
                .expected();
        assertThat(Math.abs(left - expected)).isLessThan(Math.abs(learned - expected));
    }

    @Test
    void judgesNothingElse() {
        Series series = series(usual(30, 20, 4));
        Judged before = new Judged(series.start(-DAY), series.start(0), Judged.Verdict.NOISE);
        Judged after = new Judged(series.start(30 * DAY), series.start(31 * DAY), Judged.Verdict.REAL);
        Detector detector = new Detector(ROBUST.settings(), ROBUST.calendar(), SHANGHAI, List.of(before, after));
        assertThat(detector.read(series)).isEqualTo(ROBUST.read(series));
    }

    @Test
    void endsAfterItBegins() {
        Series series = series(1);
        assertThatThrownBy(() -> new Judged(series.start(1), series.start(0), Judged.Verdict.REAL))
                .hasMessageContaining("before it begins");
    }
}
