package fengxiang.understand;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the past has been matched by a topic.
 *
 * @param id of the topic
 * @param version of the topic; 0: it matches nothing any more
 * @param total how many articles had to change when it began, as far as was known then
 * @param done how many of them have
 * @param finishedAt null: it goes on
 */
record Rematch(
        String id,
        long version,
        long total,
        long done,
        Instant startedAt,
        @Nullable Instant finishedAt) {

    static Rematch begun(String id, long version, long total, Instant now) {
        return new Rematch(id, version, total, 0, now, null);
    }

    /** @param open how many articles still have to change */
    Rematch with(long open) {
        long most = Math.max(total, open);
        return new Rematch(id, version, most, most - open, startedAt, finishedAt);
    }

    Rematch finished(Instant now) {
        return new Rematch(id, version, total, done, startedAt, now);
    }

    boolean isFinished() {
        return finishedAt != null;
    }
}
