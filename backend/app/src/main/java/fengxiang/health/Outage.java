package fengxiang.health;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a source was blind or could not be fetched.
 *
 * @param from when that was noted, at most a minute late
 * @param to null: it still is
 */
public record Outage(
        String sourceId,
        Cause cause,
        Instant from,
        @Nullable Instant to) {}
