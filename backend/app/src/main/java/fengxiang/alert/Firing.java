package fengxiang.alert;

import fengxiang.rule.Rule;
import java.time.Instant;

/**
 * What a rule has found.
 *
 * @param key tells it from the rule's other findings, the same whenever it is computed again: a story, the end of a bin
 * @param began when it began
 * @param lastAt until when it has gone on so far
 * @param late it is there only with what became known later
 * @param underWay it had begun before the rule warned at all
 */
public record Firing(
        Rule rule,
        String topicName,
        String key,
        Instant began,
        Instant lastAt,
        boolean late,
        boolean underWay,
        Numbers numbers,
        Evidence evidence) {

    /** Of the alert, if it is the first to be made of this episode. */
    String id() {
        return rule.id() + "." + key;
    }
}
