package fengxiang.holiday;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was announced for a year: the document of {@code holidays}. Never changed; a change is another one.
 *
 * @param version of this year; 0: as it comes with the product, not stored
 * @param rows in the order of their days; may reach into the December before
 * @param changedBy user name of our own staff; null: of version 0
 */
public record HolidayYear(
        int year,
        long version,
        List<HolidayRow> rows,
        @Nullable String changedBy,
        @Nullable Instant changedAt) {

    public HolidayYear {
        rows = List.copyOf(rows);
    }

    /** Nothing was announced, or nobody has entered it. */
    static HolidayYear unknown(int year) {
        return new HolidayYear(year, 0, List.of(), null, null);
    }

    String id() {
        return year + "-" + version;
    }
}
