package fengxiang.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

class ClockTest {

    /** Clocks in Berlin are moved twice in these days, those in Shanghai are not. */
    @Test
    void showsWhatClocksShow() {
        for (String name : new String[] {"Asia/Shanghai", "Europe/Berlin", "Asia/Kolkata"}) {
            ZoneId zone = ZoneId.of(name);
            Clock clock = new Clock(zone);
            Instant now = Instant.parse("2026-03-01T00:00:00Z");
            for (int i = 0; i < 300 * 48; i++) {
                long local = now.plusSeconds(now.atZone(zone).getOffset().getTotalSeconds())
                        .getEpochSecond();
                assertThat(clock.hour(now.toEpochMilli())).isEqualTo(Math.floorDiv(local, 3600L));
                now = now.plus(30, ChronoUnit.MINUTES);
            }
        }
    }
}
