package fengxiang.text.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds dates in text, in the ways that Chinese pages write them. */
public final class DateTexts {

    private static final String YEAR_MONTH_DAY = "(?<!\\d)((?:19|20)\\d\\d)\\s?[-/年.．]\\s?(1[0-2]|0?[1-9])"
            + "\\s?[-/月.．]\\s?(3[01]|[12]\\d|0?[1-9])\\s?[日号]?";
    private static final String BETWEEN = "(?:[\\s　T,，|·]|[（(]?(?:星期|周|礼拜)[一二三四五六日天][)）]?|上午|下午|中午|晚上|凌晨){0,6}";
    private static final String CLOCK = "(?<!\\d[:：])(2[0-3]|[01]?\\d)\\s?[:：时点]\\s?([0-5]?\\d)(?!\\d)"
            + "(?:\\s?[:：分]\\s?([0-5]?\\d))?(?:\\.\\d+)?\\s?("
            + Zones.NUMERIC + "|(?:Z|UTC|GMT|CST)(?![A-Za-z]))?";
    private static final Pattern DATE =
            Pattern.compile(YEAR_MONTH_DAY + "(?:(" + BETWEEN + ")" + CLOCK + "[分秒]?|(?!\\d))");
    private static final Pattern YEAR_LAST = Pattern.compile("(?<![\\d/])(\\d{1,2})/(\\d{1,2})/((?:19|20)\\d\\d)(?!\\d)"
            + "(?:([\\s　,-]{1,3})(2[0-3]|[01]?\\d):([0-5]\\d)(?::([0-5]\\d))?\\s?([AaPp][Mm])?)?");

    private DateTexts() {}

    /** Whether the text holds any date. */
    public static boolean isIn(String text) {
        return !in(text).isEmpty();
    }

    /** Every real date of the text, in order. */
    public static List<DateFound> in(String text) {
        List<DateFound> found = all(text);
        return found.isEmpty() && text.indexOf('/') >= 0 ? yearLast(text) : found;
    }

    /** {@code 11/23/2026 5:54:13 PM} and {@code 23/11/2026 - 17:54}: month first, unless it cannot be one. */
    private static List<DateFound> yearLast(String text) {
        List<DateFound> out = new ArrayList<>();
        Matcher m = YEAR_LAST.matcher(text);
        while (m.find()) {
            int first = number(m, 1);
            int second = number(m, 2);
            boolean dayFirst = first > 12 || m.group(4) != null && m.group(4).contains("-");
            DateFound found = yearLast(m, dayFirst ? second : first, dayFirst ? first : second);
            if (found != null) {
                out.add(found);
            }
        }
        return out;
    }

    private static @Nullable DateFound yearLast(Matcher m, int month, int day) {
        try {
            LocalDate date = LocalDate.of(number(m, 3), month, day);
            boolean afternoon = "pm".equalsIgnoreCase(m.group(8)) && number(m, 5) < 12;
            LocalTime time = m.group(5) == null
                    ? null
                    : LocalTime.of(number(m, 5) + (afternoon ? 12 : 0), number(m, 6), number(m, 7));
            return new DateFound(m.group().strip(), date, time, null);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /**
     * The first date as {@link #in} finds it, else one of digits run together ({@code 20261123183000}, seconds since
     * 1970), else one with an English month, as metadata and feeds have them.
     */
    public static @Nullable DateFound firstInMetadata(String text) {
        List<DateFound> usual = in(text);
        if (!usual.isEmpty()) {
            return usual.get(0);
        }
        DateFound digits = MachineDates.of(text);
        return digits != null ? digits : EnglishDates.first(text);
    }

    private static List<DateFound> all(String text) {
        List<DateFound> out = new ArrayList<>();
        Matcher m = DATE.matcher(narrow(text));
        while (m.find()) {
            DateFound found = read(m, text);
            if (found != null) {
                out.add(found);
            }
        }
        return out;
    }

    /** Full-width digits and marks as the usual ones, each in its place. */
    private static String narrow(String text) {
        if (text.chars().noneMatch(c -> c >= '０' && c <= '９')) {
            return text;
        }
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            out.setCharAt(i, c > '\uff00' && c < '\uff5f' ? (char) (c - 0xfee0) : c);
        }
        return out.toString();
    }

    private static @Nullable DateFound read(Matcher m, String text) {
        try {
            LocalDate day = LocalDate.of(number(m, 1), number(m, 2), number(m, 3));
            if (m.group(5) == null) {
                return new DateFound(text.substring(m.start(), m.end()).strip(), day, null, null);
            }
            LocalTime time = LocalTime.of(hour(number(m, 5), m.group(4)), number(m, 6), number(m, 7));
            return new DateFound(raw(m, text), day, time, isRange(m) ? null : Zones.of(m.group(8)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** {@code 10:20-12:30} is from one time to another. */
    private static boolean isRange(Matcher m) {
        return m.group(8) != null
                && m.group(8).startsWith("-")
                && m.group(7) == null
                && !m.group(4).contains("T");
    }

    /** As written; only a weekday between day and clock is left out. */
    private static String raw(Matcher m, String text) {
        boolean weekday = m.group(4).codePoints().anyMatch(c -> c == '周' || c == '期' || c == '拜');
        return weekday
                ? text.substring(m.start(), m.start(4)).strip() + " "
                        + text.substring(m.end(4), m.end()).strip()
                : text.substring(m.start(), m.end()).strip();
    }

    private static int hour(int written, String between) {
        if (between.contains("凌晨") || between.contains("上午")) {
            return between.contains("凌晨") && written == 12 ? 0 : written;
        }
        boolean afternoon = between.contains("下午") || between.contains("晚上");
        boolean noon = between.contains("中午") && written < 4;
        return (afternoon || noon) && written < 12 ? written + 12 : written;
    }

    private static int number(Matcher m, int group) {
        return m.group(group) == null ? 0 : Integer.parseInt(m.group(group));
    }
}
