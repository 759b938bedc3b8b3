package fengxiang.detection;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Statutory holidays and the weekend days that are worked instead; any other day is what its day of the week says.
 * China announces a year's holidays in the autumn before it.
 */
public final class WorkCalendar {

    /** Without holidays. */
    public static final WorkCalendar PLAIN = new WorkCalendar(Map.of());

    private final Map<LocalDate, DayClass> exceptions;

    private WorkCalendar(Map<LocalDate, DayClass> exceptions) {
        this.exceptions = Map.copyOf(exceptions);
    }

    /** As it comes with the product. */
    public static WorkCalendar china() {
        return of(delivered());
    }

    /** The years that were announced when the product was made, in order. */
    public static List<CalendarSpan> delivered() {
        try (InputStream table = WorkCalendar.class.getResourceAsStream("china-holidays.csv")) {
            byte[] bytes = Objects.requireNonNull(table).readAllBytes();
            return spans(new String(bytes, StandardCharsets.UTF_8).lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a table: a line for each day or range of days, {@code 2026-10-01..2026-10-07,holiday,国庆节} or
     * {@code 2026-10-10,workday,国庆节调休}; empty lines and those that begin with # are passed over.
     *
     * @throws IllegalArgumentException naming the line that cannot be read
     */
    public static WorkCalendar read(List<String> lines) {
        return of(spans(lines));
    }

    /** Of a day in several the last one holds. */
    public static WorkCalendar of(Collection<CalendarSpan> spans) {
        Map<LocalDate, DayClass> days = new HashMap<>();
        spans.forEach(
                span -> span.first().datesUntil(span.last().plusDays(1)).forEach(day -> days.put(day, span.kind())));
        return new WorkCalendar(days);
    }

    private static List<CalendarSpan> spans(List<String> lines) {
        List<CalendarSpan> spans = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                spans.add(span(line, i + 1));
            }
        }
        return spans;
    }

    private static CalendarSpan span(String line, int number) {
        String[] parts = line.split(",", 3);
        String[] ends = parts[0].strip().split("\\.\\.", 2);
        try {
            LocalDate first = LocalDate.parse(ends[0]);
            LocalDate last = LocalDate.parse(ends[ends.length - 1]);
            if (parts.length < 2 || last.isBefore(first)) {
                throw new IllegalArgumentException(
                        "line " + number + ": expected DAY[..DAY],holiday or workday: " + line);
            }
            return new CalendarSpan(
                    first, last, kind(parts[1].strip(), number), parts.length < 3 ? "" : parts[2].strip());
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("line " + number + ": no date: " + e.getParsedString(), e);
        }
    }

    private static DayClass kind(String word, int number) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "holiday" -> DayClass.HOLIDAY;
            case "workday" -> DayClass.WORKDAY;
            default -> throw new IllegalArgumentException("line " + number + ": holiday or workday, not " + word);
        };
    }

    public DayClass of(LocalDate day) {
        DayClass exception = exceptions.get(day);
        if (exception != null) {
            return exception;
        }
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0 ? DayClass.WEEKEND : DayClass.WORKDAY;
    }
}
