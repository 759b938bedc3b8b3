package fengxiang.holiday;

import fengxiang.detection.CalendarSpan;
import fengxiang.detection.DayClass;
import java.time.LocalDate;

/**
 * Days off, or weekend days that are worked instead.
 *
 * @param to the last day, which is one of them
 * @param name 春节, 国庆节调休
 * @param rest false: worked
 * @param source the announcement that says so; may be empty
 */
public record HolidayRow(LocalDate from, LocalDate to, String name, boolean rest, String source) {

    static HolidayRow of(CalendarSpan span, String source) {
        return new HolidayRow(span.first(), span.last(), span.name(), span.kind() == DayClass.HOLIDAY, source);
    }

    CalendarSpan span() {
        return new CalendarSpan(from, to, rest ? DayClass.HOLIDAY : DayClass.WORKDAY, name);
    }
}
