package fengxiang.figure;

import fengxiang.article.Mark;
import fengxiang.article.Tone;
import fengxiang.model.ArticleKind;
import fengxiang.model.TimePrecision;
import fengxiang.outlet.Tier;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the pages call things, for tables that go out: the office's words. */
public final class Words {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private Words() {}

    /** In China, to the minute. */
    public static String of(Instant at) {
        return MINUTE.format(at.atZone(Interval.ZONE));
    }

    /**
     * A half-open range.
     *
     * @param from null: from the beginning
     * @param to null: without end
     */
    public static String range(@Nullable Instant from, @Nullable Instant to) {
        return (from == null ? "最早" : of(from)) + " 至 " + (to == null ? "最新" : of(to) + "（不含）");
    }

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

    /** Of whoever asks. */
    public static String of(Noted noted) {
        return Stream.concat(
                        noted.with().stream().map(Words::of),
                        noted.without().stream().map(mark -> "非" + of(mark)))
                .collect(Collectors.joining("、"));
    }

    public static String of(Mark mark) {
        return switch (mark) {
            case READ -> "已读";
            case IMPORTANT -> "重要";
            case REPORT -> "入报告";
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
