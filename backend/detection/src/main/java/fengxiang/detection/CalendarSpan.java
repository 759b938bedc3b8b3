package fengxiang.detection;

import java.time.LocalDate;

/**
 * Days that are not what their days of the week say.
 *
 * @param last one of them
 * @param kind holiday, or workday
 */
public record CalendarSpan(LocalDate first, LocalDate last, DayClass kind, String name) {

    public CalendarSpan {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("from " + first + " back to " + last);
        }
    }
}
