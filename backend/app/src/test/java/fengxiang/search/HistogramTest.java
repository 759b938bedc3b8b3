package fengxiang.search;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.figure.Interval;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class HistogramTest {

    private static final Instant MONDAY = Instant.parse("2026-11-15T16:00:00Z"); // 00:00 in China

    @Test
    void putsDaysTogetherToWeeksAndFillsGaps() {
        TreeMap<Instant, Long> days = new TreeMap<>(
                Map.of(MONDAY, 1L, MONDAY.plus(Duration.ofDays(6)), 2L, MONDAY.plus(Duration.ofDays(15)), 4L));
        Histogram weeks = Histogram.of(Interval.WEEK, days);
        assertThat(weeks.buckets()).extracting(Histogram.Bucket::count).containsExactly(3L, 0L, 4L);
        assertThat(weeks.buckets().getFirst().from()).isEqualTo(MONDAY);
    }
}
