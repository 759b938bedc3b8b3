package fengxiang.crawler.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates with English month names: RFC 822 of feeds ({@code Mon, 23 Nov 2026 18:30:00 +0800}) and what resembles it. */
final class EnglishDates {

    private static final String MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec ";
    private static final String CLOCK = "(\\d{1,2}):(\\d{2})(?::(\\d{2}))?";
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<!\\d)(\\d{1,2})[\\s-]+([A-Za-z]{3})[a-z]*\\.?[\\s,-]+(\\d{4})(?:[\\s,]+" + CLOCK
                    + "\\s*(?:([+-]\\d{2}:?\\d{2})|([A-Z]{1,4}))?)?");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("([A-Za-z]{3})[a-z]*\\.?\\s+(\\d{1,2})(?:,\\s*(\\d{4}))?[\\s,]+" + CLOCK
                    + "(?:\\s+([+-]\\d{2}:?\\d{2})|\\s+([A-Z]{1,4}))?(?:\\s+(\\d{4}))?");

    private EnglishDates() {}

    static @Nullable DateFound first(String text) {
        Matcher m = DAY_FIRST.matcher(text);
        if (m.find()) {
            return read(m, m.group(3), m.group(2), m.group(1));
        }
        Matcher n = MONTH_FIRST.matcher(text);
        return n.find() ? read(n, n.group(3) != null ? n.group(3) : n.group(9), n.group(1), n.group(2)) : null;
    }

    private static @Nullable DateFound read(Matcher m, @Nullable String year, String month, String day) {
        int index = MONTHS.indexOf(month.toLowerCase(Locale.ROOT) + " ");
        if (year == null || index < 0) {
            return null;
        }
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), index / 4 + 1, Integer.parseInt(day));
            if (m.group(4) == null) {
                return new DateFound(m.group().strip(), date, null, null);
            }
            int second = m.group(6) == null ? 0 : Math.min(59, Integer.parseInt(m.group(6)));
            LocalTime time = LocalTime.of(Integer.parseInt(m.group(4)), Integer.parseInt(m.group(5)), second);
            return new DateFound(m.group().strip(), date, time, offset(m.group(7), m.group(8)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** CST is the time of China here. */
    private static @Nullable ZoneOffset offset(@Nullable String digits, @Nullable String name) {
        if (digits != null) {
            return ZoneOffset.of(digits);
        }
        return "GMT".equals(name) || "UTC".equals(name) || "UT".equals(name) || "Z".equals(name)
                ? ZoneOffset.UTC
                : null;
    }
}
