package fengxiang.notice.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When something that did not arrive is tried again. Pure. */
final class Backoff {

    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10),
            Duration.ofHours(1));

    private static final double SPREAD = 0.2;
    private static final Duration LONGEST = Duration.ofHours(24);

    private Backoff() {}

    /**
     * After so many attempts; null: not any more.
     *
     * @param since when it was first due
     * @param least what the other side asks for; null: nothing
     * @param chance 0 to 1: a fifth less to a fifth more, so that many do not return at once
     */
    static @Nullable Instant next(int attempts, Instant since, Instant now, @Nullable Duration least, double chance) {
        Duration pause = PAUSES.get(Math.clamp(attempts - 1L, 0, PAUSES.size() - 1));
        Duration spread = Duration.ofMillis(Math.round(pause.toMillis() * (1 - SPREAD + 2 * SPREAD * chance)));
        Instant next = now.plus(least != null && least.compareTo(spread) > 0 ? least : spread);
        return next.isAfter(since.plus(LONGEST)) ? null : next;
    }
}
