package fengxiang.account.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/**
 * Wrong passwords for each of many keys, and how long each key has to wait. The first few are free, then the wait
 * doubles up to a longest one. A key without failures for a while starts anew; when there are too many keys, those that
 * were not used for longest are forgotten.
 */
final class Attempts {

    private static final int KEYS = 20_000;
    private static final Duration FORGET = Duration.ofMinutes(30);

    private final int free;
    private final Duration longest;
    private final Clock clock;
    private final Cache<String, Failures> failures;

    Attempts(int free, Duration longest, Clock clock) {
        this.free = free;
        this.longest = longest;
        this.clock = clock;
        Ticker ticker = () -> TimeUnit.MILLISECONDS.toNanos(clock.millis());
        this.failures = Caffeine.newBuilder()
                .maximumSize(KEYS)
                .expireAfterWrite(FORGET)
                .ticker(ticker)
                .build();
    }

    private record Failures(int count, Instant openAt) {}

    /** How long the key still has to wait; zero or less: not at all. */
    Duration wait(String key) {
        Failures known = failures.getIfPresent(key);
        return known == null ? Duration.ZERO : Duration.between(clock.instant(), known.openAt());
    }

    /** Counts a failure, before the password is checked: attempts made at the same moment count each. */
    void fail(String key) {
        failures.asMap().merge(key, next(0), (known, first) -> next(known.count()));
    }

    /** Takes one failure back: the password was right. */
    void undo(String key) {
        failures.asMap().computeIfPresent(key, (k, known) -> known.count() <= 1 ? null : after(known.count() - 1));
    }

    void clear(String key) {
        failures.invalidate(key);
    }

    private Failures next(int count) {
        return after(count + 1);
    }

    private Failures after(int count) {
        return new Failures(count, clock.instant().plus(delay(count)));
    }

    private Duration delay(int count) {
        if (count < free) {
            return Duration.ZERO;
        }
        Duration delay = Duration.ofSeconds(1L << Math.min(count - free, 20));
        return delay.compareTo(longest) < 0 ? delay : longest;
    }
}
