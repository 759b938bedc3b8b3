package fengxiang.text.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates with names of months: RFC 822 of feeds ({@code Mon, 23 Nov 2026 18:30:00 +0800}), also where a server writes
 * the month in Chinese, and what resembles it.
 */
final class EnglishDates {

    private static final String MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec ";
    private static final String CHINESE = "一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月 ";
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
    private static final String MONTH =
            "(?<month>(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}|[一二三四五六七八九十]{1,2}月|1?\\d月)\\.?";
    private static final String CLOCK = "(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2}))?(?:\\.\\d+)?"
            + "(?:\\s?(?<half>[AaPp])\\.?[Mm]\\.?(?![a-z]))?(?:\\s*(?<zone>" + Zones.NUMERIC
            + "|[A-Z]{1,4}(?![A-Za-z])))?";
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<!\\d)" + DAY + "[\\s-]+" + MONTH + "[\\s,-]+(?<year>\\d{4}|\\d{2})(?![\\d:])(?:[\\s,]+" + CLOCK + ")?");
    private static final Pattern MONTH_FIRST = Pattern.compile("(?<![A-Za-z])" + MONTH + "\\s+" + DAY
            + "(?:,?\\s+(?<year>\\d{4}))?(?![\\d:])(?:[\\s,]+" + CLOCK + ")?" + "(?:\\s+(?<last>\\d{4})(?!\\d))?");

    private EnglishDates() {}

    static @Nullable DateFound first(String text) {
        Matcher m = DAY_FIRST.matcher(text);
        if (m.find()) {
            return read(m, m.group("year"));
        }
        Matcher n = MONTH_FIRST.matcher(text);
        return n.find() ? read(n, n.group("year") != null ? n.group("year") : n.group("last")) : null;
    }

    private static @Nullable DateFound read(Matcher m, @Nullable String year) {
        int month = month(m.group("month"));
        if (year == null || month == 0) {
            return null;
        }
        try {
            LocalDate date = LocalDate.of(year(year), month, Integer.parseInt(m.group("day")));
            String raw = m.group().strip();
            return m.group("hour") == null
                    ? new DateFound(raw, date, null, null)
                    : new DateFound(raw, date, time(m), Zones.of(m.group("zone")));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static LocalTime time(Matcher m) {
        int hour = Integer.parseInt(m.group("hour"));
        String half = m.group("half");
        if (half != null && hour <= 12) {
            hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
        }
        String second = m.group("second");
        return LocalTime.of(
                hour, Integer.parseInt(m.group("minute")), second == null ? 0 : Math.min(59, Integer.parseInt(second)));
    }

    /** 1 to 12; 0: no month. */
    private static int month(String name) {
        if (Character.isDigit(name.charAt(0))) {
            return Integer.parseInt(name.substring(0, name.length() - 1));
        }
        if (name.endsWith("月")) {
            String before = CHINESE.substring(0, Math.max(0, (" " + CHINESE).indexOf(" " + name + " ")));
            return CHINESE.contains(name + " ")
                    ? 1 + (int) before.chars().filter(c -> c == ' ').count()
                    : 0;
        }
        int index = MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT) + " ");
        return index < 0 ? 0 : index / 4 + 1;
    }

    /** RFC 822 has years of two digits. */
    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() == 4 ? year : year < 70 ? 2000 + year : 1900 + year;
    }
}
