package fengxiang.account.session;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Slows down the guessing of passwords, for each account and for each address. Kept in memory by each backend: with
 * several backends an attacker gets so many times the attempts.
 *
 * <p>An IPv6 address counts with its /64 network, all of which one customer has. An account waits at most a minute, so
 * that a stranger cannot lock a colleague out for long; an address, which may be a whole office, has more free attempts
 * and then waits longer.
 */
@Component
class LoginThrottle {

    private static final int FREE_PER_ACCOUNT = 5;
    private static final int FREE_PER_ADDRESS = 30;
    private static final Duration LONGEST_FOR_ACCOUNT = Duration.ofMinutes(1);
    private static final Duration LONGEST_FOR_ADDRESS = Duration.ofMinutes(15);

    private final Attempts accounts;
    private final Attempts addresses;

    LoginThrottle(Clock clock) {
        this.accounts = new Attempts(FREE_PER_ACCOUNT, LONGEST_FOR_ACCOUNT, clock);
        this.addresses = new Attempts(FREE_PER_ADDRESS, LONGEST_FOR_ADDRESS, clock);
    }

    /** @throws TooManyAttemptsException when either has to wait; such an attempt does not count */
    void begin(String username, String address) {
        String network = Network.of(address);
        Duration wait = longer(accounts.wait(username), addresses.wait(network));
        if (wait.isPositive()) {
            throw new TooManyAttemptsException(wait);
        }
        accounts.fail(username);
        addresses.fail(network);
    }

    /** The account starts anew; of the address only this attempt is forgiven, it may still be guessing at others. */
    void succeeded(String username, String address) {
        accounts.clear(username);
        addresses.undo(Network.of(address));
    }

    /** The password could not be checked at all: this attempt is taken back and nothing else. */
    void undecided(String username, String address) {
        accounts.undo(username);
        addresses.undo(Network.of(address));
    }

    private static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) > 0 ? a : b;
    }
}
