package fengxiang.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
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
    void saysHowFarACountIsAboveWhatChanceBrings() {
        assertThat(Windows.above(30, 9)).isEqualTo(7);
        assertThat(Windows.above(2, 0))
                .as("nothing is usual: as if it were one")
                .isEqualTo(2);
    }

    @Test
    void comparesWithNothingBeforeAWeekHasBeenCollected() {
        List<Long> counts = new ArrayList<>(Collections.nCopies(Windows.BEFORE + 1, 0L));
        for (int day = 0; day < 6; day++) {
            counts.set(Windows.BEFORE - 1 - day, 3L);
        }
        counts.set(Windows.BEFORE, 9L);
        assertThat(Windows.comparable(counts)).isFalse();
        counts.set(0, 1L);
        assertThat(Windows.comparable(counts)).isTrue();
    }
}
