package fengxiang.holiday;

import fengxiang.holiday.HolidayDraft.DayDraft;
import fengxiang.platform.InvalidFieldException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a table of holidays may say. Pure. */
final class HolidayRules {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int MOST_ROWS = 60;
    private static final int LONGEST_SPAN = 15;
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_SOURCE = 200;

    private HolidayRules() {}

    /**
     * In the order of their days.
     *
     * @param others of the other years: no day is in two
     * @throws InvalidFieldException naming {@code rows[3].to} or the like
     */
    static List<HolidayRow> rows(int year, @Nullable List<@Nullable DayDraft> drafts, List<HolidayRow> others) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new InvalidFieldException("year", "There is no such year.", FIRST_YEAR + " to " + LAST_YEAR);
        }
        if (drafts == null || drafts.size() > MOST_ROWS) {
            throw new InvalidFieldException("rows", "They are missing or too many.", "up to " + MOST_ROWS);
        }
        Set<LocalDate> taken = new HashSet<>();
        others.forEach(row -> taken.addAll(days(row)));
        List<HolidayRow> rows = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            DayDraft draft = drafts.get(i);
            if (draft == null) {
                throw new InvalidFieldException("rows[" + i + "]", "There is nothing in it.", "a row");
            }
            HolidayRow row = new Row(year, "rows[" + i + "].", draft).checked();
            for (LocalDate day : days(row)) {
                if (!taken.add(day)) {
                    throw new InvalidFieldException("rows[" + i + "].from", day + " is in the table twice.", null);
                }
            }
            rows.add(row);
        }
        rows.sort(Comparator.comparing(HolidayRow::from));
        return rows;
    }

    private static List<LocalDate> days(HolidayRow row) {
        return row.from().datesUntil(row.to().plusDays(1)).toList();
    }

    /** @param at where the row stands, for what is wrong with it */
    private record Row(int year, String at, DayDraft draft) {

        HolidayRow checked() {
            LocalDate from = day("from", draft.from());
            LocalDate to = draft.to() == null || draft.to().isBlank() ? from : day("to", draft.to());
            if (to.isBefore(from) || to.isAfter(from.plusDays(LONGEST_SPAN - 1))) {
                throw wrong("to", "The last day is before the first, or too late.", "up to " + LONGEST_SPAN + " days");
            }
            Boolean rest = draft.rest();
            if (rest == null) {
                throw wrong("rest", "It is not said whether they are days off.", "true or false");
            }
            if (!rest && from.datesUntil(to.plusDays(1)).anyMatch(day -> !isWeekend(day))) {
                throw wrong("from", "An ordinary weekday is worked anyway.", "a Saturday or a Sunday");
            }
            return new HolidayRow(
                    from,
                    to,
                    text("name", draft.name(), 1, LONGEST_NAME),
                    rest,
                    text("source", draft.source(), 0, LONGEST_SOURCE));
        }

        /** An announcement may begin with the last days of the year before. */
        private LocalDate day(String name, @Nullable String raw) {
            LocalDate first = LocalDate.of(year - 1, 12, 1);
            LocalDate last = LocalDate.of(year, 12, 31);
            try {
                LocalDate day = LocalDate.parse(raw == null ? "" : raw.strip());
                if (!day.isBefore(first) && !day.isAfter(last)) {
                    return day;
                }
            } catch (DateTimeParseException e) {
                throw wrong(name, "It is no date.", "like " + last);
            }
            throw wrong(name, "It is of another year.", first + " to " + last);
        }

        private String text(String name, @Nullable String raw, int least, int most) {
            String text = raw == null ? "" : raw.strip().replaceAll("\\s+", " ");
            if (text.length() < least || text.length() > most) {
                throw wrong(name, "It is missing or too long.", least + " to " + most + " characters");
            }
            return text;
        }

        private InvalidFieldException wrong(String name, String detail, String expected) {
            return new InvalidFieldException(at + name, detail, expected);
        }

        private static boolean isWeekend(LocalDate day) {
            return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        }
    }
}
