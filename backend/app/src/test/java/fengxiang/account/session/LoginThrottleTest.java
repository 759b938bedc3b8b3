package fengxiang.account.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fengxiang.testing.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LoginThrottleTest {

    private final MovableClock clock = new MovableClock(Instant.parse("2026-03-02T01:00:00Z"));
    private final LoginThrottle throttle = new LoginThrottle(clock);

    @Test
    void slowsTheGuessingAtOneAccountFromManyAddresses() {
        IntStream.range(0, 5).forEach(i -> throttle.begin("lisi", "10.0.0." + i));
        assertThatThrownBy(() -> throttle.begin("lisi", "10.0.0.9")).isInstanceOf(TooManyAttemptsException.class);
    }

    @Test
    void slowsTheGuessingAtManyAccountsFromOneAddress() {
        IntStream.range(0, 30).forEach(i -> throttle.begin("user" + i, "10.0.0.1"));
        assertThatThrownBy(() -> throttle.begin("another", "10.0.0.1")).isInstanceOf(TooManyAttemptsException.class);
        throttle.begin("another", "10.0.0.2");
    }

    @Test
    void slowsTheGuessingFromTheManyAddressesOfOneIpv6Network() {
        IntStream.range(0, 30).forEach(i -> throttle.begin("user" + i, "2001:db8::" + i));
        assertThatThrownBy(() -> throttle.begin("another", "2001:db8::ffff"))
                .isInstanceOf(TooManyAttemptsException.class);
        throttle.begin("another", "2001:db8:0:1::1");
    }

    @Test
    void anAttemptThatCouldNotBeCheckedCountsForNothing() {
        IntStream.range(0, 4).forEach(i -> throttle.begin("lisi", "10.0.0.1"));
        IntStream.range(0, 40).forEach(i -> {
            throttle.begin("lisi", "10.0.0.1");
            throttle.undecided("lisi", "10.0.0.1");
        });
        throttle.begin("lisi", "10.0.0.1");
        assertThatThrownBy(() -> throttle.begin("lisi", "10.0.0.1")).isInstanceOf(TooManyAttemptsException.class);
    }

    @Test
    void anAttemptDuringTheWaitDoesNotProlongIt() {
        IntStream.range(0, 5).forEach(i -> throttle.begin("lisi", "10.0.0.1"));
        IntStream.range(0, 50)
                .forEach(i -> assertThatThrownBy(() -> throttle.begin("lisi", "10.0.0.1"))
                        .isInstanceOfSatisfying(
                                TooManyAttemptsException.class,
                                e -> assertThat(e.retryAfterSeconds()).isEqualTo(1)));
        clock.advance(Duration.ofSeconds(1));
        throttle.begin("lisi", "10.0.0.1");
    }

    @Test
    void aSuccessFreesTheAccountButNotTheAddressThatAlsoGuessesAtOthers() {
        IntStream.range(0, 4).forEach(i -> throttle.begin("lisi", "10.0.0.1"));
        throttle.succeeded("lisi", "10.0.0.1");
        IntStream.range(0, 4).forEach(i -> throttle.begin("lisi", "10.0.0.2"));

        IntStream.range(0, 27).forEach(i -> throttle.begin("user" + i, "10.0.0.1"));
        throttle.succeeded("user26", "10.0.0.1");
        throttle.begin("one-more", "10.0.0.1");
        assertThatThrownBy(() -> throttle.begin("another", "10.0.0.1")).isInstanceOf(TooManyAttemptsException.class);
    }
}
