package fengxiang.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntToLongFunction;
import org.junit.jupiter.api.Test;

class DistinctTest {

    private static final Instant START = Instant.parse("2026-11-01T00:00:00Z");

    private static SortedMap<Instant, Long> bars(int number, IntToLongFunction articles) {
        SortedMap<Instant, Long> bars = new TreeMap<>();
        for (int i = 0; i < number; i++) {
            bars.put(START.plus(Duration.ofHours(i)), articles.applyAsLong(i));
        }
        return bars;
    }

    @Test
    void asksOnceWhereItCan() {
        assertThat(Distinct.parts(bars(2_160, i -> 20), 500)).containsExactly(START);
        assertThat(Distinct.parts(bars(0, i -> 1), 10)).isEmpty();
    }

    @Test
    void asksInPartsThatFitIntoOneAnswer() {
        assertThat(Distinct.parts(bars(1_000, i -> 99), 1_000))
                .as("a hundred buckets a bar")
                .containsExactly(START, START.plus(Duration.ofHours(500)));
        assertThat(Distinct.parts(bars(1_000, i -> 99_999), 99)).hasSize(5);
    }

    @Test
    void givesUpWhereItWouldTakeTooLong() {
        assertThat(Distinct.parts(bars(2_500, i -> 300), 300)).isEmpty();
    }
}
