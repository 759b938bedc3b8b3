package fengxiang.detection;

import static fengxiang.detection.Streams.BIN;
import static fengxiang.detection.Streams.DAY;
import static fengxiang.detection.Streams.START;
import static fengxiang.detection.Streams.notices;
import static fengxiang.detection.Streams.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class AbsoluteTest {

    private static final Absolute TEN = new Absolute(Duration.ofHours(4), 10, Pace.usual(1));

    @Test
    void firesAtSoManyAndNotBefore() {
        double[] counts = new double[DAY];
        Arrays.fill(counts, 10, 20, 1);
        List<Reading> readings = TEN.read(series(counts));
        assertThat(notices(readings)).containsExactly(19);
        assertThat(readings.get(18).state()).isEqualTo(State.NORMAL);
        assertThat(readings.get(19).count()).isEqualTo(10);
        assertThat(readings.getLast().state()).isEqualTo(State.NORMAL);
    }

    @Test
    void isToldOfAgainAfterADayOnly() {
        double[] counts = new double[3 * DAY];
        counts[5] = counts[40] = counts[120] = 10;
        assertThat(notices(TEN.read(series(counts)))).containsExactly(5, 120);
    }

    @Test
    void saysNothingOfWhatItCannotSee() {
        double[] counts = new double[DAY];
        Arrays.fill(counts, 1);
        double[] coverage = new double[DAY];
        assertThat(TEN.read(new Series(START, BIN, counts, coverage)))
                .allMatch(reading -> reading.state() == State.BLIND && !reading.notice());
    }

    @Test
    void knowsWhatWasLate() {
        double[] counts = new double[DAY];
        counts[10] = 10;
        Series late = series(counts).withLate(List.of(new Late(10, 20, 1)));
        assertThat(notices(TEN.read(late))).isEmpty();
        assertThat(TEN.late(late)).extracting(LateEpisode::from).containsExactly(10);
        assertThat(TEN.late(series(counts))).isEmpty();
    }

    @Test
    void asksForSomething() {
        assertThatThrownBy(() -> new Absolute(Duration.ofHours(1), 0, Pace.usual(1)))
                .hasMessageContaining("least");
    }
}
