package fengxiang.alert;

import fengxiang.rule.RuleKind;
import fengxiang.rule.RuleSettings;
import fengxiang.rule.Urgency;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One finding of one rule, from its beginning to its end: the document of {@code alerts}. Its id is made once; an
 * episode that is computed again later, and then begins earlier or ends later, is the same alert.
 *
 * @param settings of the rule as it decided
 * @param group of alerts about the same reports
 * @param raisedAt when it was made
 * @param began when what it is about began
 * @param lastAt until when it has gone on so far
 * @param endedAt null: it goes on
 * @param late it was there only with what became known later
 * @param underWay it had begun before the rule warned at all
 * @param reopened how often it began again soon after its end
 * @param numbers it was decided on
 * @param peak the numbers that said most
 * @param sentence the decision in words
 * @param finding null: nobody has said yet whether it was right
 */
public record Alert(
        String id,
        String ruleId,
        long ruleVersion,
        RuleKind kind,
        RuleSettings settings,
        Urgency urgency,
        String topicId,
        String topicName,
        String group,
        Instant raisedAt,
        Instant began,
        Instant lastAt,
        @Nullable Instant endedAt,
        boolean late,
        boolean underWay,
        int reopened,
        Numbers numbers,
        Numbers peak,
        Evidence evidence,
        String sentence,
        @Nullable Finding finding) {

    Alert goingOn(Instant beginning, Instant last, Numbers now, Evidence more, String words) {
        return new Alert(
                id,
                ruleId,
                ruleVersion,
                kind,
                settings,
                urgency,
                topicId,
                topicName,
                group,
                raisedAt,
                beginning.isBefore(began) ? beginning : began,
                last.isAfter(lastAt) ? last : lastAt,
                null,
                late,
                underWay,
                endedAt == null ? reopened : reopened + 1,
                numbers,
                now.saysMoreThan(peak) ? now : peak,
                evidence.with(more),
                words,
                finding);
    }

    Alert ended(Instant at) {
        return with(at, finding);
    }

    Alert found(Finding by) {
        return with(endedAt, by);
    }

    private Alert with(@Nullable Instant end, @Nullable Finding found) {
        return new Alert(
                id,
                ruleId,
                ruleVersion,
                kind,
                settings,
                urgency,
                topicId,
                topicName,
                group,
                raisedAt,
                began,
                lastAt,
                end,
                late,
                underWay,
                reopened,
                numbers,
                peak,
                evidence,
                sentence,
                found);
    }
}
