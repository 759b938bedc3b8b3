package fengxiang.alert;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.outlet.Tier;
import fengxiang.rule.RuleKind;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** An alert says in one sentence what it was decided on. */
class SentenceTest {

    private static final Instant AT = Instant.parse("2026-11-20T08:00:00Z");

    private static Numbers surprise(int hours, long count, double expected, double surprise) {
        return new Numbers(AT, hours, count, null, expected, 0.3, surprise, 4.0, null, null, 5, null, null, null);
    }

    @Test
    void saysWhatWasExpectedAndHowImprobableItIs() {
        assertThat(Sentence.of(RuleKind.VOLUME, surprise(4, 12, 0.9, 4.2)))
                .isEqualTo("4 小时内 12 个不同报道，预期 0.9，偶然如此的可能约 1.6 万分之一");
        assertThat(Sentence.of(RuleKind.NEGATIVE_VOLUME, surprise(1, 5, 0.021, 3.1)))
                .isEqualTo("1 小时内 5 个不同的负面报道，预期 0.02，偶然如此的可能约 1300 分之一");
        assertThat(Sentence.chance(37.7)).isEqualTo("偶然如此的可能不到一亿分之一");
        assertThat(Sentence.chance(6)).isEqualTo("偶然如此的可能约 100 万分之一");
    }

    @Test
    void saysWhoWasFirst() {
        assertThat(Sentence.of(RuleKind.FIRST_TIER, Numbers.stories(AT, 1).first(Tier.PROVINCIAL, "云山日报")))
                .isEqualTo("首家省级媒体报道：云山日报");
        assertThat(Sentence.of(RuleKind.NEGATIVE_STORY, Numbers.stories(AT, 3).named("云川晚报")))
                .isEqualTo("3 个负面报道，最先来自 云川晚报");
    }

    @Test
    void saysHowMuchASourceUsuallyBrings() {
        assertThat(Sentence.of(RuleKind.SOURCES, Numbers.source(AT, "云川新闻网", 0.354)))
                .isEqualTo("来源“云川新闻网”采集失灵，平时占本方案声量的 35%");
    }

    @Test
    void saysAShareByItsLowerBound() {
        Numbers share = new Numbers(AT, 24, 9L, 20L, 1.6, null, 5.0, null, 0.212, 0.08, null, null, null, null);
        assertThat(Sentence.of(RuleKind.NEGATIVE_SHARE, share)).isEqualTo("24 小时内 20 个不同报道中 9 个负面，负面占比至少 21%，平时 8%");
    }
}
