package fengxiang.launcher.up;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackoffTest {

    @Test
    void waitsTwiceAsLongEachTimeUpToAMinute() {
        Backoff backoff = new Backoff();
        assertThat(Stream.generate(() ->
                                backoff.afterRunning(Duration.ofSeconds(3)).toSeconds())
                        .limit(8))
                .containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L);
    }

    @Test
    void beginsAnewAfterAGoodWhile() {
        Backoff backoff = new Backoff();
        backoff.afterRunning(Duration.ofSeconds(3));
        backoff.afterRunning(Duration.ofSeconds(3));
        assertThat(backoff.afterRunning(Duration.ofMinutes(6))).isEqualTo(Duration.ofSeconds(1));
        assertThat(backoff.afterRunning(Duration.ofSeconds(3))).isEqualTo(Duration.ofSeconds(2));
    }
}
