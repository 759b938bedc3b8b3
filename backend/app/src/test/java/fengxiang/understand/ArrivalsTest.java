package fengxiang.understand;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.testing.MovableClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ArrivalsTest {

    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-27T08:00:00Z"));
    private final Arrivals arrivals = new Arrivals(clock);

    private void come(int many) {
        for (int i = 0; i < many; i++) {
            arrivals.count();
        }
    }

    @Test
    void areManyUntilTenSecondsAfterTheLast() {
        come(60);
        assertThat(arrivals.areMany()).isTrue();
        clock.advance(Duration.ofSeconds(5));
        assertThat(arrivals.areMany()).isTrue();
        clock.advance(Duration.ofSeconds(5));
        assertThat(arrivals.areMany()).isFalse();
    }

    @Test
    void areFewFromSourcesThatPublishAsUsual() {
        for (int second = 0; second < 60; second++) {
            come(5);
            assertThat(arrivals.areMany()).isFalse();
            clock.advance(Duration.ofSeconds(1));
        }
    }
}
