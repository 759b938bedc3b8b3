package fengxiang.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DemoClockTest {

    private static final Instant REAL = Instant.parse("2026-11-23T12:00:00Z");

    @Test
    void runsAtItsSpeedFromTheAnchor() {
        assertThat(at(REAL.minus(Duration.ofHours(10)), 60, Duration.ofMinutes(2)))
                .isEqualTo(REAL.minus(Duration.ofHours(8)));
    }

    @Test
    void neverOvertakesTheRealClock() {
        assertThat(at(REAL.minus(Duration.ofHours(1)), 60, Duration.ofMinutes(9)))
                .isEqualTo(REAL.plus(Duration.ofMinutes(9)));
    }

    @Test
    void standsStillAtSpeedZero() {
        assertThat(at(REAL, 0, Duration.ofMinutes(9))).isEqualTo(REAL);
    }

    @Test
    void takesSettingsFromArgumentsBeforeTheEnvironment() {
        DemoArguments arguments = new DemoArguments(
                List.of("--seed", "7", "--anchor", "2026-11-20T08:00:00+08:00"),
                Map.of("FENGXIANG_DEMO_SEED", "8", "FENGXIANG_DEMO_BASE_PORT", "19000"));
        DemoSettings settings = arguments.settings(Clock.fixed(REAL, ZoneOffset.UTC));
        assertThat(settings.seed()).isEqualTo(7);
        assertThat(settings.basePort()).isEqualTo(19000);
        assertThat(settings.anchor()).isEqualTo(Instant.parse("2026-11-20T00:00:00Z"));
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatThrownBy(() -> new DemoArguments(List.of("--sped", "7"), Map.of()))
                .hasMessageContaining("--sped");
        DemoArguments wrong = new DemoArguments(List.of("--days", "many"), Map.of());
        assertThatThrownBy(() -> wrong.settings(Clock.fixed(REAL, ZoneOffset.UTC)))
                .hasMessageContaining("--days cannot be many");
    }

    private static Instant at(Instant anchor, double speed, Duration later) {
        DemoSettings settings = new DemoSettings(1, anchor, REAL, speed, 90, 300, 18101);
        return settings.clock(Clock.fixed(REAL.plus(later), ZoneOffset.UTC)).instant();
    }
}
