package fengxiang.detection;

import static fengxiang.detection.Streams.DAY;
import static fengxiang.detection.Streams.ROBUST;
import static fengxiang.detection.Streams.notices;
import static fengxiang.detection.Streams.series;
import static fengxiang.detection.Streams.usual;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LateTest {

    private static final int BEGIN = 18 * DAY + 40;

    /** Twelve in an hour, on three a day. */
    private static double[] burst() {
        double[] counts = usual(20, 3, 21);
        Arrays.fill(counts, BEGIN, BEGIN + 4, 3);
        return counts;
    }

    private static List<Late> all(double[] counts, int after) {
        List<Late> late = new ArrayList<>();
        for (int bin = BEGIN; bin < BEGIN + 4; bin++) {
            late.add(new Late(bin, after, counts[bin]));
        }
        return late;
    }

    @Test
    void isToldOfWhenItIsKnown() {
        double[] counts = burst();
        Series series = series(counts).withLate(all(counts, 8));
        int onTime = notices(ROBUST.read(series(counts))).getLast();
        List<Reading> readings = ROBUST.read(series);
        assertThat(notices(readings).getLast()).as("by a longer window").isBetween(onTime + 8, onTime + 9);
        assertThat(readings.get(onTime).count()).isLessThan(5);
        assertThat(readings.get(onTime).all()).isGreaterThanOrEqualTo(5);
        assertThat(ROBUST.late(series))
                .as("told of while it went on: only its beginning is late")
                .singleElement()
                .satisfies(late -> {
                    assertThat(late.from()).isEqualTo(onTime);
                    assertThat(readings.get(late.to()).notice()).isTrue();
                });
    }

    @Test
    void isLateWhereItWasOverBeforeItWasKnown() {
        double[] counts = burst();
        Series series = series(counts).withLate(all(counts, 30 * 4));
        assertThat(notices(ROBUST.read(series))).noneMatch(bin -> bin >= BEGIN);
        assertThat(ROBUST.late(series)).singleElement().satisfies(late -> {
            assertThat(late.from()).isBetween(BEGIN, BEGIN + 3);
            assertThat(late.first().count()).isEqualTo(late.first().all());
            assertThat(late.first().notice()).isTrue();
        });
    }

    @Test
    void isNoneOfItsOwnWithinTheCooldownOfAnother() {
        double[] counts = burst();
        Series burst = series(counts);
        int told = notices(ROBUST.read(burst)).getLast();
        int again = told + 80;
        Arrays.fill(counts, again, again + 4, 12);
        List<Late> late = new ArrayList<>();
        for (int bin = again; bin < again + 4; bin++) {
            late.add(new Late(bin, DAY, 12));
        }
        assertThat(ROBUST.late(series(counts).withLate(late))).isEmpty();
    }

    /** Whatever is late: no earlier notice, never more surprising, and the end is that of what is known. */
    @Test
    void isNeverMoreThanWhatIsKnown() {
        Random random = new Random(5);
        for (int round = 0; round < 20; round++) {
            double[] counts = usual(12, 1 << round % 8, round);
            List<Late> late = new ArrayList<>();
            for (int bin = 0; bin < counts.length - 200; bin++) {
                if (counts[bin] > 0 && random.nextInt(4) == 0) {
                    late.add(new Late(bin, 1 + random.nextInt(150), 1));
                }
            }
            List<Reading> known = ROBUST.read(series(counts));
            List<Reading> onTime = ROBUST.read(series(counts).withLate(late));
            for (int bin = 0; bin < counts.length; bin++) {
                assertThat(onTime.get(bin).count())
                        .isLessThanOrEqualTo(onTime.get(bin).all());
                if (onTime.get(bin).count() >= 5) {
                    assertThat(onTime.get(bin).surprise())
                            .isLessThanOrEqualTo(known.get(bin).surprise());
                }
            }
            assertThat(onTime.getLast()).isEqualTo(known.getLast());
        }
    }

    @Test
    void saysTheSameOfSumsAsCountingOneByOne() {
        Random random = new Random(8);
        double[] counts = usual(3, 100, 8);
        List<Late> late = new ArrayList<>();
        for (int bin = 0; bin < counts.length; bin++) {
            for (int i = 0; i < counts[bin]; i++) {
                if (random.nextBoolean()) {
                    late.add(new Late(bin, 1 + random.nextInt(30), 1));
                }
            }
        }
        Sums sums = new Sums(Duration.ofHours(4), series(counts).withLate(late));
        for (int bin = 0; bin < counts.length; bin++) {
            int now = bin;
            int from = Math.max(0, bin - 15);
            double unknown = late.stream()
                    .filter(l -> l.bin() >= from && l.bin() <= now && l.bin() + l.after() > now)
                    .mapToDouble(Late::count)
                    .sum();
            double all = Arrays.stream(counts, from, bin + 1).sum();
            assertThat(sums.onTime(bin)).isEqualTo(all - unknown);
        }
    }

    @Test
    void refusesMoreThanWasCounted() {
        Series series = series(2, 1);
        assertThatThrownBy(() -> series.withLate(List.of(new Late(1, 1, 1), new Late(1, 2, 1))))
                .hasMessageContaining("bin 1");
        assertThatThrownBy(() -> new Late(0, 0, 1)).hasMessageContaining("late by 0");
    }
}
