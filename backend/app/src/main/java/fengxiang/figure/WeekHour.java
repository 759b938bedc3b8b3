package fengxiang.figure;

import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of the 168 hours of a week in China.
 *
 * @param hour 0 to 23: from this full hour to the next
 */
public record WeekHour(DayOfWeek day, int hour) {

    private static final Pattern WIRE = Pattern.compile("(mon|tue|wed|thu|fri|sat|sun)-([01]\\d|2[0-3])");
    private static final int LETTERS = 3;

    /** @param local in China's zone */
    public static WeekHour of(ZonedDateTime local) {
        return new WeekHour(local.getDayOfWeek(), local.getHour());
    }

    /** Empty: this is none. */
    static Optional<WeekHour> parse(String raw) {
        Matcher matcher = WIRE.matcher(raw);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            if (letters(day).equals(matcher.group(1))) {
                return Optional.of(new WeekHour(day, Integer.parseInt(matcher.group(2))));
            }
        }
        return Optional.empty();
    }

    private static String letters(DayOfWeek day) {
        return day.name().substring(0, LETTERS).toLowerCase(Locale.ROOT);
    }

    /** The wire name, such as mon-08. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s-%02d", letters(day), hour);
    }
}
