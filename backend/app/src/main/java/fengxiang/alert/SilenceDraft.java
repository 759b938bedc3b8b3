package fengxiang.alert;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * As somebody wrote it.
 *
 * @param topicId null: of all topics
 * @param ruleId null: of all rules
 * @param from null: from now on
 */
record SilenceDraft(
        @Nullable String topicId,
        @Nullable String ruleId,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable String reason) {}
