package fengxiang.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class VisitTest {

    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");

    @Test
    void aVisitEndsWhenNobodyHasLookedForHalfAnHour() {
        Visit first = Visit.first("wang", NOW);
        assertThat(first.before()).isNull();
        Visit still = first.again(NOW.plus(Duration.ofMinutes(29)));
        assertThat(still.before()).isNull();
        Visit next = still.again(NOW.plus(Duration.ofMinutes(60)));
        assertThat(next.before()).isEqualTo(NOW.plus(Duration.ofMinutes(29)));
        assertThat(next.again(NOW.plus(Duration.ofMinutes(80))).before()).isEqualTo(next.before());
    }
}
