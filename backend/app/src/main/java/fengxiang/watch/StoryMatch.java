package fengxiang.watch;

import fengxiang.article.Tone;
import fengxiang.mention.Mention;
import fengxiang.outlet.Tier;
import fengxiang.rule.Rule;
import fengxiang.rule.RuleKind;
import fengxiang.rule.RuleSettings;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/** Whether a single mention is what a rule looks for. Pure. */
final class StoryMatch {

    /** What is collected later is history: it is counted, and warns nobody. */
    private static final Duration LATE = Duration.ofHours(48);

    private StoryMatch() {}

    static boolean matches(Rule rule, Mention mention, Tier tier) {
        if (!mayWarn(rule, mention)) {
            return false;
        }
        return isWanted(rule.kind(), rule.settings(), mention, tier);
    }

    /** Whether it is what such a rule looks for, whenever it came. */
    static boolean isWanted(RuleKind kind, RuleSettings settings, Mention mention, Tier tier) {
        return switch (kind) {
            case NEW_STORY -> mention.first();
            case NEGATIVE_STORY -> mention.sentiment() == Tone.Label.NEGATIVE;
            case FIRST_TIER -> tier.compareTo(Objects.requireNonNull(settings.tier())) <= 0;
            default -> false;
        };
    }

    /** What was there before the rule is no news, nor is what a changed topic finds in the past. */
    private static boolean mayWarn(Rule rule, Mention mention) {
        Instant placed = Objects.requireNonNullElse(mention.placedAt(), mention.collectedAt());
        return !mention.backfill()
                && !mention.collectedAt().isBefore(rule.since())
                && mention.publishedAt().plus(LATE).isAfter(placed)
                && mention.collectedAt().plus(LATE).isAfter(placed);
    }

    /**
     * What tells a finding from the rule's others. A report and its copies are found once; the first outlet of a tier
     * once for all reports of one event.
     */
    static String key(RuleKind kind, Mention mention, Tier tier) {
        return switch (kind) {
            case FIRST_TIER -> tier + "." + Objects.requireNonNullElse(mention.event(), mention.story());
            default -> mention.story();
        };
    }
}
