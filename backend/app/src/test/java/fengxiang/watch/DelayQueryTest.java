package fengxiang.watch;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.mention.Mention;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How late articles usually come. */
class DelayQueryTest {

    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");

    private static List<Mention> late(int... minutes) {
        return IntStream.range(0, minutes.length)
                .mapToObj(i -> TestMentions.of("t", "m" + i, NOW.minus(Duration.ofMinutes(minutes[i])), NOW, false))
                .toList();
    }

    @Test
    void theMiddleOneCounts() {
        assertThat(DelayQuery.middle(late(1, 2, 90, 95, 2_000))).hasValue(90);
    }

    @Test
    void ofFewNothingIsSaid() {
        assertThat(DelayQuery.middle(late(500, 500, 500, 500))).isEmpty();
    }
}
