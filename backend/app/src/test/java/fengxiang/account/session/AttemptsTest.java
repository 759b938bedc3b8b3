package fengxiang.account.session;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.testing.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AttemptsTest {

    private final MovableClock clock = new MovableClock(Instant.parse("2026-03-02T01:00:00Z"));
    private final Attempts attempts = new Attempts(3, Duration.ofSeconds(60), clock);

    @Test
    void theFirstFewAreFreeThenTheWaitDoublesUpToTheLongest() {
        assertThat(IntStream.range(0, 11).mapToObj(i -> failAndWait()).map(Duration::toSeconds))
                .containsExactly(0L, 0L, 1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L);
    }

    @Test
    void theWaitPasses() {
        IntStream.range(0, 5).forEach(i -> attempts.fail("lisi"));
        clock.advance(Duration.ofSeconds(3));
        assertThat(attempts.wait("lisi")).isEqualTo(Duration.ofSeconds(1));
        clock.advance(Duration.ofSeconds(1));
        assertThat(attempts.wait("lisi").isPositive()).isFalse();
    }

    @Test
    void halfAnHourWithoutFailuresStartsAnew() {
        IntStream.range(0, 9).forEach(i -> attempts.fail("lisi"));
        clock.advance(Duration.ofMinutes(31));
        assertThat(failAndWait()).isEqualTo(Duration.ZERO);
    }

    @Test
    void oneKeyDoesNotSlowAnother() {
        IntStream.range(0, 9).forEach(i -> attempts.fail("lisi"));
        assertThat(attempts.wait("wangwu")).isEqualTo(Duration.ZERO);
    }

    @Test
    void attemptsAtTheSameMomentCountEach() {
        IntStream.range(0, 200).parallel().forEach(i -> attempts.fail("lisi"));
        IntStream.range(0, 195).forEach(i -> attempts.undo("lisi"));
        assertThat(attempts.wait("lisi")).isEqualTo(Duration.ofSeconds(4));
    }

    private Duration failAndWait() {
        attempts.fail("lisi");
        return attempts.wait("lisi");
    }
}
