package fengxiang.account.session;

import java.time.Duration;
import java.time.Instant;

/**
 * A log-in, as stored under the hash of its cookie.
 *
 * @param generation of the user when it began; ends with it
 * @param lastSeenAt of a request, to within a part of the idle time
 * @param expiresAt in any case
 */
record Session(String username, long generation, Instant createdAt, Instant lastSeenAt, Instant expiresAt) {

    boolean isOver(Instant now, Duration idle) {
        return !now.isBefore(expiresAt) || !now.isBefore(lastSeenAt.plus(idle));
    }

    Session seen(Instant now) {
        return new Session(username, generation, createdAt, now, expiresAt);
    }
}
