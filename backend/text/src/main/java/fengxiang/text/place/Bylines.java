package fengxiang.text.place;

import java.util.List;

/** 新华社合肥11月5日电, 本报北京讯, 记者某某滁州报道: where a line of an article says it was written. */
final class Bylines {

    private static final int LONGEST_HEAD = 30;
    private static final String SENTENCE = "。！？；!?;";
    private static final String DATE = "0123456789年月日时分上下中午晚凌晨 一二三四五六七八九十";

    private static final List<String> MARKS =
            List.of("讯", "电", "专电", "急电", "消息", "报道", "综合报道", "专讯", "快讯", "综合电", "专稿");

    private static final List<String> AGENCIES =
            List.of("本报", "本网", "本台", "本刊", "本社", "新华", "中新", "人民", "央广", "央视", "光明", "中国");

    /** 电视, 电力, 讯息 …: behind an agency's name and a place too. */
    private static final String NOT_BEHIND_MARK = "视力台网话商信动影梯器厂业缆池子站息问速";

    private Bylines() {}

    /** Whether the name says where the line was written. */
    static boolean names(Chars chars, int start, int end) {
        return isOfAPicture(chars, start, end) || isAtTheHead(chars, start, end);
    }

    /** （深圳 摄影 某某） */
    private static boolean isOfAPicture(Chars chars, int start, int end) {
        int next = chars.has(" ", end) ? end + 1 : end;
        return chars.has("(", start - 1) && Tails.startsWithAny(chars, next, List.of("摄影", "记者", "图文"));
    }

    private static boolean isAtTheHead(Chars chars, int start, int end) {
        int head = head(chars, start);
        if (head < 0) {
            return false;
        }
        int at = end;
        while (chars.hasOneOf(DATE, at)) {
            at++;
        }
        for (String mark : MARKS) {
            if (chars.has(mark, at) && fits(mark, chars.text(head, start), at > end, chars.at(at + mark.length()))) {
                return true;
            }
        }
        return false;
    }

    /** Where the line begins that the name stands at the beginning of; -1: it stands elsewhere. */
    private static int head(Chars chars, int start) {
        for (int i = start; i >= start - LONGEST_HEAD; i--) {
            if (chars.at(i - 1) == '\n') {
                return i;
            }
            if (chars.hasOneOf(SENTENCE, i - 1)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean fits(String mark, String head, boolean dated, char next) {
        String bare = head.replaceAll("[^\\p{L}\\p{N}]", "");
        boolean reporter = bare.contains("记者") || bare.contains("通讯员");
        boolean named = bare.matches("本报|\\p{IsHan}{2,8}[报网社台端]");
        boolean agency = named || AGENCIES.stream().anyMatch(bare::startsWith);
        boolean ends = !Character.isLetterOrDigit(next) || named && NOT_BEHIND_MARK.indexOf(next) < 0;
        // 据台湾报道: what somebody else reports.
        if (bare.endsWith("据")) {
            return false;
        }
        if (mark.endsWith("报道")) {
            return reporter || agency;
        }
        if (mark.equals("消息")) {
            return agency && (dated || ends);
        }
        return agency && (dated || ends) || bare.isEmpty() && (dated || ends) || reporter && ends;
    }
}
