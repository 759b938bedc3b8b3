package fengxiang.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WindowsTest {

    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");

    @Test
    void takesTheMiddleOfWhatWasBefore() {
        List<Long> counts = new ArrayList<>(List.of(9L, 1L, 8L, 2L, 7L, 3L, 6L, 4L, 5L, 0L, 10L, 11L, 12L, 13L, 1000L));
        assertThat(Windows.usual(counts)).as("the last one is not part of it").isEqualTo(6.5);
    }

    @Test
    void asksForTimesThatTouch() {
        String json = Windows.ask("publishedAt", NOW, Map.of()).toString();
        assertThat(json).contains("2026-11-19T08:00:00Z").contains("2026-11-05T08:00:00Z");
        assertThat(Windows.begin(NOW)).isEqualTo(NOW.minus(Duration.ofDays(15)));
    }

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
