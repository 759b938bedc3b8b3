package fengxiang.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fengxiang.figure.Interval;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrendRangeTest {

    private static final Instant NOW = Instant.parse("2026-11-20T03:20:00Z");

    private static List<TrendRange.Span> spans(String from, String to, Interval interval) {
        return TrendRange.of(Instant.parse(from), to.isEmpty() ? null : Instant.parse(to), NOW, interval)
                .spans(null);
    }

    @Test
    void cutsTheBarsWhereTheRangeBeginsAndEnds() {
        List<TrendRange.Span> bars = spans("2026-11-20T01:30:00Z", "2026-11-20T03:10:00Z", Interval.HOUR);
        assertThat(bars)
                .extracting(TrendRange.Span::from)
                .containsExactly(
                        Instant.parse("2026-11-20T01:30:00Z"),
                        Instant.parse("2026-11-20T02:00:00Z"),
                        Instant.parse("2026-11-20T03:00:00Z"));
        assertThat(bars.getLast().to()).isEqualTo("2026-11-20T03:10:00Z");
        assertThat(bars).extracting(TrendRange.Span::complete).containsExactly(false, true, false);
    }

    @Test
    void endsWithThePresentAndNotAhead() {
        assertThat(spans("2026-11-20T02:00:00Z", "2026-11-21T02:00:00Z", Interval.HOUR))
                .extracting(TrendRange.Span::to)
                .last()
                .isEqualTo(Instant.parse("2026-11-20T04:00:00Z"));
        assertThat(spans("2026-11-21T02:00:00Z", "", Interval.HOUR)).isEmpty();
    }

    @Test
    void goesAheadWhereSomethingLies() {
        Instant ahead = Instant.parse("2026-11-20T06:00:00Z");
        assertThat(TrendRange.of(NOW, null, NOW, Interval.HOUR).spans(ahead))
                .last()
                .extracting(TrendRange.Span::start)
                .isEqualTo(ahead);
    }

    @Test
    void refusesMoreBarsThanAnybodyCanSee() {
        Instant from = NOW.minus(Duration.ofDays(27));
        assertThatThrownBy(() -> TrendRange.of(from, null, NOW, Interval.QUARTER_HOUR))
                .hasMessageContaining("2500");
        assertThat(TrendRange.of(from, null, NOW, Interval.HOUR).spans(null)).hasSize(649);
        assertThat(TrendRange.of(from, null, NOW, null).interval()).isEqualTo(Interval.DAY);
    }
}
