package fengxiang.launcher.up;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

class DemoWorldTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    @Test
    void runsOnTheRealClockInRealTime() {
        DemoWorld world = DemoWorld.first(new DemoWishes(NOW.minusSeconds(9000), 1, null, null, null), NOW);
        assertThat(clock(world, NOW.plusSeconds(60))).isEqualTo(NOW.plusSeconds(60));
    }

    @Test
    void startsAFastCityHalfADayAgo() {
        DemoWorld world = DemoWorld.first(new DemoWishes(null, 60, null, null, null), NOW);
        assertThat(clock(world, NOW)).isEqualTo(NOW.minus(12, ChronoUnit.HOURS));
        assertThat(clock(world, NOW.plusSeconds(60))).isEqualTo(NOW.minus(11, ChronoUnit.HOURS));
    }

    @Test
    void changesSpeedWithoutAJumpOfItsClock() {
        DemoWorld fast = DemoWorld.first(new DemoWishes(null, 60, null, null, null), NOW);
        Instant change = NOW.plusSeconds(300);
        DemoWorld slower = fast.atSpeed(2, change);
        assertThat(clock(slower, change)).isCloseTo(clock(fast, change), within(5, ChronoUnit.MILLIS));
        assertThat(slower.anchor()).isEqualTo(fast.anchor());
    }

    @Test
    void namesTheValueThatCannotBe() {
        DemoWorld world = DemoWorld.first(new DemoWishes(null, 1, 7, null, null), NOW);
        assertThatThrownBy(world::settings).isInstanceOf(UpException.class).hasMessageContaining("articles");
    }

    private static Instant clock(DemoWorld world, Instant real) {
        return world.settings().clock(Clock.fixed(real, ZoneOffset.UTC)).instant();
    }
}
