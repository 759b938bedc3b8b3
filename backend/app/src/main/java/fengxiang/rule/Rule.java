package fengxiang.rule;

import java.time.Instant;

/**
 * One rule of one topic: the document of {@code alert-rules}.
 *
 * @param id of the usual ones topic and kind
 * @param usual whether every topic has it; such a rule is switched off, never deleted
 * @param since from when on it warns: when it was made, or last switched on
 * @param version raised by every change; a writer must name the one it saw
 * @param changedBy user name of our own staff; empty: made with the topic
 */
public record Rule(
        String id,
        String topicId,
        RuleKind kind,
        boolean usual,
        boolean on,
        RuleSettings settings,
        Urgency urgency,
        Instant since,
        long version,
        Instant changedAt,
        String changedBy) {}
