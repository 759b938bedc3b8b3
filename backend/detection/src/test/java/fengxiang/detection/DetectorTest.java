package fengxiang.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DetectorTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Instant START = Instant.parse("2026-08-31T16:00:00Z");
    private static final Duration BIN = Duration.ofMinutes(15);
    private static final int DAY = 96;
    private static final Detector ROBUST = new Detector(Settings.of(Memory.ROBUST), WorkCalendar.china(), SHANGHAI);

    /** Some articles a day, by day more than at night. */
    private static double[] usual(int days, double perDay, long seed) {
        Random random = new Random(seed);
        double[] counts = new double[days * DAY];
        for (int bin = 0; bin < counts.length; bin++) {
            double mean = perDay / DAY * (1 - 0.8 * Math.cos(2 * Math.PI * (bin % DAY) / DAY));
            double left = Math.exp(-mean);
            double chance = random.nextDouble();
            while (chance > left) {
                chance *= random.nextDouble();
                counts[bin]++;
            }
        }
        return counts;
    }

    private static List<Integer> notices(List<Reading> readings) {
        return IntStream.range(0, readings.size())
                .filter(bin -> readings.get(bin).notice())
                .boxed()
                .toList();
    }

    private static List<Reading> read(double... counts) {
        return ROBUST.read(Series.of(START, BIN, counts));
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
