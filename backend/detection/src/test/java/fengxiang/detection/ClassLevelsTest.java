package fengxiang.detection;

import static fengxiang.detection.Streams.BIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClassLevelsTest {

    @Test
    void knowsNoDifferenceAtFirst() {
        ClassLevels levels = new ClassLevels();
        assertThat(levels.ratio(DayClass.WORKDAY, DayClass.HOLIDAY)).isEqualTo(1);
        levels.add(DayClass.WEEKEND, 1, 1);
        assertThat(levels.ratio(DayClass.WORKDAY, DayClass.WEEKEND)).isCloseTo(1, within(0.05));
    }

    @Test
    void learnsTheDifferenceAndForgetsIt() {
        ClassLevels levels = new ClassLevels();
        for (int sign : new int[] {1, -1}) {
            for (int i = 0; i < 400; i++) {
                levels.add(DayClass.WORKDAY, 10, sign);
                levels.add(DayClass.WEEKEND, 5, sign);
            }
            double wanted = sign > 0 ? 0.5 : 1;
            assertThat(levels.ratio(DayClass.WORKDAY, DayClass.WEEKEND)).isCloseTo(wanted, within(0.02));
            assertThat(levels.ratio(DayClass.WORKDAY, DayClass.HOLIDAY))
                    .as("as on weekends, before there was one")
                    .isCloseTo(wanted, within(0.02));
        }
    }

    /** Half as much on weekends: no more than that is expected there, and no less on other days. */
    @Test
    void expectsOnEachDayWhatIsUsualThere() {
        double[] counts = new double[60 * 96];
        for (int bin = 0; bin < counts.length; bin++) {
            LocalDate day = Streams.START
                    .plus(BIN.multipliedBy(bin))
                    .atZone(Streams.SHANGHAI)
                    .toLocalDate();
            counts[bin] = WorkCalendar.PLAIN.of(day) == DayClass.WEEKEND ? 5 : 10;
        }
        Detector detector = new Detector(Settings.of(Memory.ROBUST), WorkCalendar.PLAIN, Streams.SHANGHAI);
        List<Line> lines = detector.lines(Streams.series(counts), Streams.BIN.multipliedBy(4));
        for (int bin = 40 * 96 + 3; bin < counts.length; bin += 4) {
            assertThat(lines.get(bin).expected()).isCloseTo(4 * counts[bin], within(2.5));
        }
    }
}
