package fengxiang.figure;

import fengxiang.article.Tone;
import fengxiang.model.ArticleKind;
import fengxiang.model.TimePrecision;
import fengxiang.outlet.Tier;

/** What the pages call things, for tables that go out: the office's words. */
public final class Words {

    private Words() {}

    public static String of(Tier tier) {
        return switch (tier) {
            case NATIONAL -> "中央";
            case PROVINCIAL -> "省级";
            case CITY -> "市级";
            case OTHER -> "其他";
        };
    }

    public static String of(Tone.Label label) {
        return switch (label) {
            case NEGATIVE -> "负面";
            case NEUTRAL -> "中性";
            case POSITIVE -> "正面";
        };
    }

    public static String of(ArticleKind kind) {
        return switch (kind) {
            case NEWS -> "新闻";
            case SOCIAL -> "社交与论坛";
            case REVIEW -> "点评";
            case MANUAL -> "人工录入";
        };
    }

    public static String of(TimePrecision precision) {
        return switch (precision) {
            case MINUTE -> "精确到分钟";
            case DAY -> "仅知日期";
            case INFERRED -> "以采集时间推断";
        };
    }
}
