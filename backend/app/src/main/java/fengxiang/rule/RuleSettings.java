package fengxiang.rule;

import fengxiang.outlet.Tier;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a rule. Which of them a kind has stands in {@link RuleLimits}; the others are null.
 *
 * @param fire surprise from which it warns: 4 is about one in 10,000
 * @param fewest so many stories, negative stories or outlets at least
 * @param hours the window: 1, 4 or 24
 * @param tier from which an outlet counts
 * @param minutes of delay
 * @param noisy whether the stream is large and noisy, so that bursts are remembered in full
 */
public record RuleSettings(
        @Nullable Double fire,
        @Nullable Integer fewest,
        @Nullable Integer hours,
        @Nullable Tier tier,
        @Nullable Integer minutes,
        @Nullable Boolean noisy) {

    /** None at all. */
    public static final RuleSettings NONE = new RuleSettings(null, null, null, null, null, null);

    static RuleSettings surprise(double fire, int fewest) {
        return new RuleSettings(fire, fewest, null, null, null, false);
    }

    static RuleSettings count(int fewest, int hours) {
        return new RuleSettings(null, fewest, hours, null, null, null);
    }

    static RuleSettings within(int hours) {
        return new RuleSettings(null, null, hours, null, null, null);
    }

    static RuleSettings from(Tier tier) {
        return new RuleSettings(null, null, null, tier, null, null);
    }

    static RuleSettings delay(int minutes) {
        return new RuleSettings(null, null, null, null, minutes, null);
    }
}
