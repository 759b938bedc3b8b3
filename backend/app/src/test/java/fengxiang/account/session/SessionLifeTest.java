package fengxiang.account.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SessionLifeTest {

    private static final Instant START = Instant.parse("2026-03-02T01:00:00Z");
    private static final Duration IDLE = Duration.ofHours(12);
    private final Session session = new Session("lisi", 1, START, START, START.plus(Duration.ofDays(7)));

    @Test
    void endsAfterTheIdleTime() {
        assertThat(session.isOver(START.plus(Duration.ofHours(11)), IDLE)).isFalse();
        assertThat(session.isOver(START.plus(Duration.ofHours(12)), IDLE)).isTrue();
    }

    @Test
    void endsAfterItsLifetimeHoweverBusy() {
        Instant end = START.plus(Duration.ofDays(7));
        assertThat(session.seen(end.minusSeconds(1)).isOver(end.minusSeconds(1), IDLE))
                .isFalse();
        assertThat(session.seen(end.minusSeconds(1)).isOver(end, IDLE)).isTrue();
    }
}
