package fengxiang.alert;

import fengxiang.rule.RuleKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The gravest of what goes on in a topic, for pages that have a line for it.
 *
 * @param level that holds: what a person decided, else what is proposed; 1 to 4; null: 关注
 * @param proposed by the machine, the same
 * @param decided whether a person decided
 * @param kind of the alert that says most
 * @param sentence in Chinese; in other languages it follows from kind and numbers
 * @param taken whether somebody has taken it up
 */
public record OpenAlert(
        String group,
        String topicId,
        @Nullable Integer level,
        @Nullable Integer proposed,
        boolean decided,
        RuleKind kind,
        Numbers numbers,
        String sentence,
        Instant openedAt,
        boolean taken) {}
