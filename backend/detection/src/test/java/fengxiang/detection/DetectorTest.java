package fengxiang.detection;

import static fengxiang.detection.Streams.BIN;
import static fengxiang.detection.Streams.DAY;
import static fengxiang.detection.Streams.ROBUST;
import static fengxiang.detection.Streams.START;
import static fengxiang.detection.Streams.notices;
import static fengxiang.detection.Streams.series;
import static fengxiang.detection.Streams.usual;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DetectorTest {

    private static List<Reading> read(double... counts) {
        return ROBUST.read(series(counts));
    }

    @Test
    void saysNothingOfNothing() {
        List<Reading> readings = read(new double[30 * DAY]);
        assertThat(readings).allMatch(r -> r.surprise() == 0 && !r.notice());
        assertThat(readings.getFirst().state()).isEqualTo(State.LEARNING);
        assertThat(readings.getLast().state()).isEqualTo(State.NORMAL);
    }

    @Test
    void tellsOfAnEventOnceAndSeesItsEnd() {
        double[] counts = usual(40, 3, 7);
        int begin = 35 * DAY + 40;
        for (int i = 0; i < 24; i++) {
            counts[begin + i * 40 / 24] += 1;
        }
        List<Reading> readings = read(counts);
        assertThat(notices(readings).stream().filter(bin -> bin >= begin))
                .singleElement()
                .satisfies(bin ->
                        assertThat(bin).as("two and a half hours at most").isBetween(begin, begin + 10));
        assertThat(readings.subList(begin, readings.size()))
                .extracting(Reading::state)
                .contains(State.FIRING, State.RECOVERING)
                .endsWith(State.NORMAL);
    }

    /** Whoever asks after each bin hears the same as whoever asks once a day, or once. */
    @Test
    void saysTheSameWheneverItIsAsked() {
        double[] counts = usual(20, 30, 3);
        Arrays.fill(counts, 18 * DAY, 18 * DAY + 12, 9);
        List<Reading> whole = read(counts);
        assertThat(notices(whole)).isNotEmpty();
        for (int end = 1; end <= counts.length; end += 37) {
            assertThat(read(Arrays.copyOf(counts, end))).isEqualTo(whole.subList(0, end));
        }
    }

    @Test
    void drawsTheCountFromWhichItFires() {
        double[] counts = usual(20, 60, 3);
        int bin = 18 * DAY + 40;
        Line line = ROBUST.lines(series(counts), Duration.ofHours(4)).get(bin);
        counts = Arrays.copyOf(counts, bin + 1);
        double there = Arrays.stream(counts, bin - 15, bin + 1).sum();
        counts[bin] += line.threshold() - there - 1;
        assertThat(of(Duration.ofHours(4), counts).state()).isEqualTo(State.NORMAL);
        counts[bin]++;
        Reading fires = of(Duration.ofHours(4), counts);
        assertThat(fires.state()).isEqualTo(State.FIRING);
        assertThat(fires.count()).isEqualTo(line.threshold());
        assertThat(fires.expected()).isEqualTo(line.expected()).isGreaterThan(5);
    }

    @Test
    void drawsNothingWhereNothingIsSaid() {
        List<Line> lines = ROBUST.lines(series(usual(3, 1, 3)), Duration.ofHours(1));
        assertThat(lines.subList(0, 26 * 4)).containsOnly(Line.NONE);
        assertThat(lines.subList(26 * 4, lines.size()))
                .as("no fewer than the least that says something")
                .allMatch(line -> line.threshold() >= 5);
    }

    private static Reading of(Duration window, double... counts) {
        Settings all = Settings.of(Memory.ROBUST);
        Settings one = new Settings(
                all.memory(),
                List.of(window),
                all.halfLife(),
                0,
                4,
                1.5,
                all.clearAfter(),
                all.cooldown(),
                false,
                5,
                1);
        return new Detector(one, WorkCalendar.china(), Streams.SHANGHAI)
                .read(series(counts))
                .getLast();
    }

    @Test
    void isNeverLessSurprisedByMore() {
        double[] counts = usual(20, 10, 5);
        double before = 0;
        for (int more = 0; more < 60; more++) {
            counts[counts.length - 1] = more;
            double now = read(counts).getLast().surprise();
            assertThat(now).isGreaterThanOrEqualTo(before);
            before = now;
        }
        assertThat(before).isGreaterThan(4);
    }

    @Test
    void seesABlindTimeAsBlindAndNotAsADrop() {
        double[] counts = usual(30, 100, 9);
        double[] coverage = new double[counts.length];
        Arrays.fill(coverage, 1);
        Arrays.fill(coverage, 20 * DAY, 22 * DAY, 0.3);
        Arrays.fill(counts, 20 * DAY, 22 * DAY, 0);
        List<Reading> readings = ROBUST.read(new Series(START, BIN, counts, coverage));
        assertThat(readings.subList(20 * DAY, 22 * DAY)).allMatch(r -> r.state() == State.BLIND && !r.notice());
        assertThat(notices(readings).stream().filter(bin -> bin >= 14 * DAY))
                .as("what comes back is no burst")
                .isEmpty();
        double after = readings.get(29 * DAY).expected();
        double without = read(usual(30, 100, 9)).get(29 * DAY).expected();
        assertThat(after / without).isBetween(0.85, 1.15);
    }

    @Test
    void comparesWhatWasSeenInPartWithAPart() {
        double[] counts = usual(30, 200, 11);
        double[] coverage = new double[counts.length];
        Arrays.fill(coverage, 1);
        coverage[counts.length - 1] = 0.8;
        Reading part = ROBUST.read(new Series(START, BIN, counts, coverage)).getLast();
        Reading whole = read(counts).getLast();
        assertThat(part.expected()).isLessThan(whole.expected());
    }

    /** What goes on for weeks is no event any more. */
    @Test
    void getsUsedToMore() {
        double[] counts = usual(70, 20, 13);
        double[] more = usual(70, 60, 14);
        System.arraycopy(more, 30 * DAY, counts, 30 * DAY, 40 * DAY);
        List<Reading> readings = read(counts);
        List<Integer> after =
                notices(readings).stream().filter(bin -> bin >= 30 * DAY).toList();
        assertThat(after).hasSizeBetween(1, 3).allMatch(bin -> bin < 40 * DAY);
        assertThat(readings.subList(45 * DAY, readings.size())).allMatch(r -> r.state() == State.NORMAL);
    }

    /** Waves at different hours: none is hidden by those before it. */
    @Test
    void doesNotLearnFromWhatItWarnedOf() {
        double[] counts = usual(60, 20, 15);
        for (int day : new int[] {40, 44, 48, 52}) {
            for (int bin = 0; bin < 40; bin++) {
                counts[day * DAY + 6 * (day - 39) + bin] += bin % 2 + 1;
            }
        }
        List<Reading> readings = read(counts);
        assertThat(notices(readings).stream().map(bin -> bin / DAY)).contains(40, 44, 48, 52);
        assertThat(dailySpread(series(counts))).isLessThan(2.5 * dailySpread(series(usual(60, 20, 15))));
    }

    /** What the window of a day has learned in the end. */
    private static double dailySpread(Series series) {
        Scoring scoring = new Scoring(ROBUST, series);
        Episode episode = new Episode(Pace.usual(1), series);
        for (int bin = 26 * 4; bin < series.size(); bin++) {
            Window.Found best = scoring.best(bin);
            boolean fires = best.count() >= 5 && best.surprise() >= 4;
            scoring.saw(bin, episode.step(bin, fires, best.surprise() < 1.5).state());
        }
        return scoring.found(2).dispersion();
    }

    @Test
    void staysSilentForADayAfterANotice() {
        double[] counts = usual(40, 20, 13);
        int first = 30 * DAY;
        Arrays.fill(counts, first, first + 4, 20);
        Arrays.fill(counts, first + 60, first + 64, 40);
        List<Reading> readings = read(counts);
        assertThat(notices(readings).stream().filter(bin -> bin >= first && bin < first + DAY))
                .hasSize(1);
    }
}
