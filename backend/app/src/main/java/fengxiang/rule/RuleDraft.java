package fengxiang.rule;

import org.jspecify.annotations.Nullable;

/**
 * As somebody wrote it.
 *
 * @param topicId of a new one; not changed afterwards, and so is {@code kind}
 * @param on null: it is
 * @param settings null: the usual ones
 * @param urgency null: soon
 * @param version of the rule that is changed; null for a new one
 */
public record RuleDraft(
        @Nullable String topicId,
        @Nullable RuleKind kind,
        @Nullable Boolean on,
        @Nullable RuleSettings settings,
        @Nullable Urgency urgency,
        @Nullable Long version) {}
