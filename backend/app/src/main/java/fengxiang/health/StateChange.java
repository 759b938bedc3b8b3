package fengxiang.health;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A source came into a state: the document of {@code source-states}, added and never changed.
 *
 * @param since when that was noted, at most a minute late
 * @param usual the share that was usual before; see {@link Facts#usual}
 */
public record StateChange(
        String sourceId,
        Cause cause,
        Instant since,
        @Nullable Double usual) {

    String id() {
        return sourceId + "_" + since.toEpochMilli();
    }
}
