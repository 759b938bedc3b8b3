package fengxiang.alert;

import fengxiang.outlet.Tier;
import fengxiang.rule.RuleKind;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says in one sentence what was found. Pure. */
final class Sentence {

    private static final double CERTAIN = 8;
    private static final double WAN = 1e4;
    private static final double TOP = 12;

    private Sentence() {}

    static String of(RuleKind kind, Numbers n) {
        return switch (kind) {
            case NEW_STORY -> count(n) + " 个新报道" + from(n);
            case NEGATIVE_STORY -> count(n) + " 个负面报道" + from(n);
            case VOLUME -> within(n) + count(n) + " 个不同报道，" + usual(n);
            case NEGATIVE_VOLUME -> within(n) + count(n) + " 个不同的负面报道，" + usual(n);
            case FIRST_TIER -> "首家" + tier(n.tier()) + "媒体报道：" + n.name();
            case SOURCES -> "来源“" + n.name() + "”采集失灵，平时占本方案声量的 " + percent(n.usual());
            case NEGATIVE_SHARE ->
                within(n) + n.outOf() + " 个不同报道中 " + count(n) + " 个负面，负面占比至少 " + percent(n.low()) + "，平时 "
                        + percent(n.usual());
            case COUNT -> within(n) + count(n) + " 个不同报道，达到设定的 " + n.least() + " 个";
            case SPREAD -> within(n) + count(n) + " 家媒体报道，达到设定的 " + n.least() + " 家";
            case NEW_TERM -> "新热词“" + n.name() + "”：" + within(n) + count(n) + " 个不同报道，" + usual(n);
            case DELAY -> "从发布到采集一般要 " + n.minutes() + " 分钟，超过设定的 " + n.least() + " 分钟";
        };
    }

    private static long count(Numbers n) {
        return Objects.requireNonNullElse(n.count(), 0L);
    }

    private static String within(Numbers n) {
        return n.hours() + " 小时内 ";
    }

    private static String from(Numbers n) {
        return n.name() == null ? "" : "，最先来自 " + n.name();
    }

    private static String usual(Numbers n) {
        double expected = Objects.requireNonNullElse(n.expected(), 0.0);
        return "预期 " + number(expected) + "，" + chance(Objects.requireNonNullElse(n.surprise(), 0.0));
    }

    /** How often chance alone would bring so many. */
    static String chance(double surprise) {
        if (surprise >= CERTAIN) {
            return "偶然如此的可能不到一亿分之一";
        }
        double oneOf = Math.pow(10, surprise);
        return oneOf >= WAN ? "偶然如此的可能约 " + rounded(oneOf / WAN) + " 万分之一" : "偶然如此的可能约 " + rounded(oneOf) + " 分之一";
    }

    /** Two digits say enough of an estimate. */
    private static String rounded(double value) {
        if (value < TOP) {
            return number(value);
        }
        double unit = Math.pow(10, Math.floor(Math.log10(value)) - 1);
        return String.valueOf(Math.round(Math.round(value / unit) * unit));
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, value < 1 ? "%.2f" : "%.1f", value);
        return text.replaceAll("\\.?0+$", "");
    }

    private static String percent(@Nullable Double share) {
        return Math.round(100 * Objects.requireNonNullElse(share, 0.0)) + "%";
    }

    private static String tier(@Nullable Tier tier) {
        return switch (Objects.requireNonNullElse(tier, Tier.OTHER)) {
            case NATIONAL -> "中央级";
            case PROVINCIAL -> "省级";
            case CITY -> "市级";
            case OTHER -> "其他";
        };
    }
}
