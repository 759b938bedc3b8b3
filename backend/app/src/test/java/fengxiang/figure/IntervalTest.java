package fengxiang.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

    private static final Instant MONDAY = Instant.parse("2026-11-15T16:00:00Z"); // 00:00 in China

    @ParameterizedTest
    @CsvSource({"PT1H, 15m", "P1D, 15m", "P2D, 1h", "P7D, 1h", "P8D, 1d", "P180D, 1d", "P365D, 1w", "P4000D, 1M"})
    void choosesBarsThatFitAScreen(Duration range, String interval) {
        assertThat(Interval.forRange(MONDAY, MONDAY.plus(range))).hasToString(interval);
    }

    @ParameterizedTest
    @CsvSource({
        "QUARTER_HOUR, 2026-11-20T03:44:59Z, 2026-11-20T03:30:00Z, 2026-11-20T03:45:00Z",
        "HOUR, 2026-11-20T03:44:59Z, 2026-11-20T03:00:00Z, 2026-11-20T04:00:00Z",
        "DAY, 2026-11-19T16:00:00Z, 2026-11-19T16:00:00Z, 2026-11-20T16:00:00Z",
        "DAY, 2026-11-19T15:59:59Z, 2026-11-18T16:00:00Z, 2026-11-19T16:00:00Z",
        "WEEK, 2026-11-20T03:44:59Z, 2026-11-15T16:00:00Z, 2026-11-22T16:00:00Z",
        "MONTH, 2026-10-31T16:00:00Z, 2026-10-31T16:00:00Z, 2026-11-30T16:00:00Z"
    })
    void beginsBarsAsTheCalendarOfChinaDoes(Interval interval, Instant moment, Instant start, Instant next) {
        assertThat(interval.floor(moment)).isEqualTo(start);
        assertThat(interval.next(start)).isEqualTo(next);
    }
}
