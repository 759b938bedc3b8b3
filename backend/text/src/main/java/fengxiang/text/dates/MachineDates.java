package fengxiang.text.dates;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates that are nothing but digits, as metadata and feeds have them: {@code 20261123183000}, {@code 20261123}, and
 * seconds or milliseconds since 1970. In a text such digits are numbers of anything.
 */
final class MachineDates {

    private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d\\d)(1[0-2]|0[1-9])(3[01]|[12]\\d|0[1-9])"
            + "(?:T?(2[0-3]|[01]\\d)([0-5]\\d)([0-5]\\d)?(?:\\.?\\d{3})?(Z|[+-]\\d\\d:?\\d\\d)?)?");
    private static final Pattern EPOCH = Pattern.compile("(\\d{9,10})(\\d{3})?(?:\\.\\d+)?");
    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    private MachineDates() {}

    static @Nullable DateFound of(String text) {
        String digits = text.strip();
        Matcher compact = COMPACT.matcher(digits);
        if (compact.matches()) {
            return read(compact, digits);
        }
        Matcher epoch = EPOCH.matcher(digits);
        return epoch.matches() ? since1970(digits, Long.parseLong(epoch.group(1))) : null;
    }

    private static DateFound since1970(String raw, long seconds) {
        OffsetDateTime at = Instant.ofEpochSecond(seconds).atOffset(CHINA);
        return new DateFound(raw, at.toLocalDate(), at.toLocalTime(), CHINA);
    }

    private static @Nullable DateFound read(Matcher m, String raw) {
        try {
            LocalDate day = LocalDate.of(number(m, 1), number(m, 2), number(m, 3));
            return m.group(4) == null
                    ? new DateFound(raw, day, null, null)
                    : new DateFound(
                            raw, day, LocalTime.of(number(m, 4), number(m, 5), number(m, 6)), Zones.of(m.group(7)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(Matcher m, int group) {
        return m.group(group) == null ? 0 : Integer.parseInt(m.group(group));
    }
}
