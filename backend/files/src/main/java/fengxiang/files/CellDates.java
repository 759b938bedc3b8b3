package fengxiang.files;

import fengxiang.text.dates.DateFound;
import fengxiang.text.dates.DateTexts;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times as cells have them: as a person writes them, or as Excel counts days. */
final class CellDates {

    /** Days since the end of 1899, from 1995 to 2099, perhaps with a part of a day. */
    private static final Pattern SERIAL = Pattern.compile("(?:3[5-9]|[4-6]\\d|7[0-2])\\d{3}(?:\\.\\d{1,12})?");

    private static final LocalDate EXCEL = LocalDate.of(1899, 12, 30);
    private static final LocalDate EXCEL_1904 = LocalDate.of(1904, 1, 1);
    private static final int SECONDS = 86_400;

    private CellDates() {}

    /** The cell's time; null: it is none. */
    static @Nullable DateFound of(String cell) {
        String text = cell.strip();
        if (SERIAL.matcher(text).matches()) {
            LocalDateTime time = serial(Double.parseDouble(text), false);
            LocalTime clock = text.indexOf('.') < 0 ? null : time.toLocalTime();
            return new DateFound(text, time.toLocalDate(), clock, null);
        }
        return DateTexts.firstInMetadata(text);
    }

    /** Rounded to the second: parts of a day are no whole seconds in binary. */
    static LocalDateTime serial(double days, boolean since1904) {
        long seconds = Math.round(days * SECONDS);
        return (since1904 ? EXCEL_1904 : EXCEL).atStartOfDay().plusSeconds(seconds);
    }
}
