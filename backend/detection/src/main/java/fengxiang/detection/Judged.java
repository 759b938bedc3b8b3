package fengxiang.detection;

import java.time.Instant;

/**
 * What a person said of an episode.
 *
 * @param to without it
 */
public record Judged(Instant from, Instant to, Verdict verdict) {

    /** What follows for those that come later. */
    public enum Verdict {
        /** Such bumps are usual here: the spread learns them in full. */
        NOISE,
        /** It was an event: neither what is usual nor the spread learns from it. */
        REAL
    }

    public Judged {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("ends before it begins: " + from + " to " + to);
        }
    }
}
