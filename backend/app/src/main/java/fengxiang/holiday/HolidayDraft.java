package fengxiang.holiday;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The holidays of a year as somebody wrote them.
 *
 * @param rows all of the year, in any order
 * @param version that it is a change of; 0: nobody has changed it
 */
record HolidayDraft(
        @Nullable List<@Nullable DayDraft> rows, @Nullable Long version) {

    /**
     * A row.
     *
     * @param from 2027-02-06
     * @param to the last day; left out: the same
     * @param rest true: days off, false: weekend days that are worked
     */
    record DayDraft(
            @Nullable String from,
            @Nullable String to,
            @Nullable String name,
            @Nullable Boolean rest,
            @Nullable String source) {}
}
