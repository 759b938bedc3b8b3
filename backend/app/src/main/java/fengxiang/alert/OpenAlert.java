package fengxiang.alert;

import fengxiang.rule.RuleKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The gravest of what goes on in a topic, for pages that have a line for it.
 *
 * @param level that the machine proposes, 1 to 4; null: 关注
 * @param kind of the alert that says most
 * @param sentence in Chinese; in other languages it follows from kind and numbers
 * @param taken whether somebody has taken it up
 */
public record OpenAlert(
        String group,
        String topicId,
        @Nullable Integer level,
        RuleKind kind,
        Numbers numbers,
        String sentence,
        Instant openedAt,
        boolean taken) {}
