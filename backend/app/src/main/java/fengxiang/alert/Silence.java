package fengxiang.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Nobody is told of some alerts for a while (静默): the document of {@code alert-silences}. They are raised and shown all
 * the same, and level Ⅰ is told whatever somebody has silenced.
 *
 * @param topicId null: of all topics
 * @param ruleId null: of all rules
 * @param to at most {@link #LONGEST} after {@code from}
 * @param reason in the person's words
 * @param by user name of our own staff
 * @param endedAt null: nobody has ended it early
 */
public record Silence(
        String id,
        @Nullable String topicId,
        @Nullable String ruleId,
        Instant from,
        Instant to,
        String reason,
        String by,
        @Nullable Instant endedAt) {

    static final Duration LONGEST = Duration.ofDays(7);

    boolean isOn(Instant now) {
        Instant end = endedAt != null && endedAt.isBefore(to) ? endedAt : to;
        return !now.isBefore(from) && now.isBefore(end);
    }

    boolean covers(Alert alert) {
        return (topicId == null || Objects.equals(topicId, alert.topicId()))
                && (ruleId == null || Objects.equals(ruleId, alert.ruleId()));
    }

    Silence ended(Instant now) {
        return new Silence(id, topicId, ruleId, from, to, reason, by, now);
    }
}
