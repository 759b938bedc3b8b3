package fengxiang.notice.sending;

import fengxiang.notice.Notice;
import fengxiang.notice.NoticeKind;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What levels, kinds and times are called in messages. Messages are in Chinese: they go to the organisation's people.
 */
final class Words {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZONE);
    private static final DateTimeFormatter SHORT =
            DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT).withZone(ZONE);

    private Words() {}

    /** Numeral and word, never a colour alone. */
    static String level(Notice notice) {
        if (notice.kind() == NoticeKind.TEST) {
            return "测试";
        }
        return notice.kind() == NoticeKind.SYSTEM && notice.level() == null ? "系统" : level(notice.level());
    }

    static String level(@Nullable Integer level) {
        return switch (level == null ? 0 : level) {
            case 1 -> "Ⅰ 特别重大";
            case 2 -> "Ⅱ 重大或较大";
            case 3 -> "Ⅲ 一般";
            case 4 -> "Ⅳ 影响较小";
            default -> "关注";
        };
    }

    static String minute(Instant at) {
        return MINUTE.format(at) + "（北京时间）";
    }

    static String shortMinute(Instant at) {
        return SHORT.format(at);
    }
}
