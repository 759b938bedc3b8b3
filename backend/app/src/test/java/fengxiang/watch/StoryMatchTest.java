package fengxiang.watch;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.mention.Mention;
import fengxiang.outlet.Tier;
import fengxiang.rule.Rule;
import fengxiang.rule.RuleKind;
import fengxiang.rule.RuleSettings;
import fengxiang.rule.Urgency;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whether a single mention warns. */
class StoryMatchTest {

    private static final Instant SINCE = Instant.parse("2026-11-20T08:00:00Z");

    private static Rule rule(RuleKind kind, @Nullable Tier tier) {
        RuleSettings settings = new RuleSettings(null, null, null, tier, null, null);
        return new Rule("r", "t", kind, true, true, settings, Urgency.NOW, SINCE, 1, SINCE, "");
    }

    private static boolean matches(Rule rule, Mention mention) {
        return StoryMatch.matches(rule, mention, Tier.CITY);
    }

    @Test
    void whatComesAfterTheRuleIsNews() {
        Rule any = rule(RuleKind.NEW_STORY, null);
        assertThat(matches(any, TestMentions.known("t", "a", SINCE.plusSeconds(60))))
                .isTrue();
        assertThat(matches(any, TestMentions.known("t", "a", SINCE.minus(Duration.ofHours(1)))))
                .as("collected before")
                .isFalse();
    }

    @Test
    void whatACrawlOrAChangedTopicFindsInThePastIsNot() {
        Rule any = rule(RuleKind.NEW_STORY, null);
        Instant later = SINCE.plus(Duration.ofDays(10));
        assertThat(matches(any, TestMentions.of("t", "a", SINCE.plusSeconds(60), later, false)))
                .as("published ten days before it was found")
                .isFalse();
        assertThat(matches(any, TestMentions.of("t", "a", later.minusSeconds(60), later, true)))
                .as("backfill")
                .isFalse();
    }

    @Test
    void anOutletOfTheTierOrAboveCounts() {
        Mention mention = TestMentions.known("t", "a", SINCE.plusSeconds(60));
        Rule provincial = rule(RuleKind.FIRST_TIER, Tier.PROVINCIAL);
        assertThat(StoryMatch.matches(provincial, mention, Tier.NATIONAL)).isTrue();
        assertThat(StoryMatch.matches(provincial, mention, Tier.PROVINCIAL)).isTrue();
        assertThat(StoryMatch.matches(provincial, mention, Tier.CITY)).isFalse();
        assertThat(StoryMatch.key(provincial.kind(), mention, Tier.NATIONAL)).isEqualTo("national.ta");
    }

    @Test
    void rulesOfCountsDoNotLookAtStories() {
        assertThat(matches(rule(RuleKind.VOLUME, null), TestMentions.known("t", "a", SINCE.plusSeconds(60))))
                .isFalse();
    }
}
