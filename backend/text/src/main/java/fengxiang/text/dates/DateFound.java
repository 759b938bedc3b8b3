package fengxiang.text.dates;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A date, perhaps with a clock time, as it was found in a text.
 *
 * @param raw date and clock as written
 * @param time null: the text names the day only
 * @param offset null: none is written, the time is that of Shanghai
 */
public record DateFound(
        String raw,
        LocalDate day,
        @Nullable LocalTime time,
        @Nullable ZoneOffset offset) {

    /** The zone of every time that names none. */
    public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    /** Whether a clock time is known. */
    public boolean clocked() {
        return time != null;
    }

    /** The instant; for a day alone, its start. */
    public Instant instant() {
        if (time == null) {
            return day.atStartOfDay(SHANGHAI).toInstant();
        }
        return offset == null
                ? day.atTime(time).atZone(SHANGHAI).toInstant()
                : day.atTime(time).toInstant(offset);
    }
}
