package fengxiang.overview;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a person looked at the overview.
 *
 * @param id user name of own staff
 * @param seenAt the last time
 * @param before the last time of the visit before this one; null: there was none
 */
record Visit(String id, Instant seenAt, @Nullable Instant before) {

    /** Whoever comes back later than that pays another visit. */
    private static final Duration APART = Duration.ofMinutes(30);

    /** How exactly the last time has to be known. */
    private static final Duration OFTEN = Duration.ofMinutes(1);

    static Visit first(String id, Instant now) {
        return new Visit(id, now, null);
    }

    /** As it is now that the person looks again. */
    Visit again(Instant now) {
        if (now.isAfter(seenAt.plus(APART))) {
            return new Visit(id, now, seenAt);
        }
        return now.isAfter(seenAt.plus(OFTEN)) ? new Visit(id, now, before) : this;
    }
}
