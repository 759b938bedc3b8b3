package fengxiang.holiday;

import fengxiang.account.Actor;
import fengxiang.detection.WorkCalendar;
import fengxiang.platform.StaleVersionException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Which days are holidays, as people have entered it or else as it comes with the product. */
@Service
public class Holidays {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** As far back as a rule is tried on, with the days that it is compared with. */
    private static final int PAST_DAYS = 146;

    /** The next year is announced by then, and there is time to enter it. */
    private static final int AHEAD_DAYS = 60;

    private static final Map<Integer, HolidayYear> DELIVERED = delivered();

    private final HolidayStore store;
    private final Clock clock;

    Holidays(HolidayStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    private static Map<Integer, HolidayYear> delivered() {
        Map<Integer, List<HolidayRow>> byYear = WorkCalendar.delivered().stream()
                .collect(Collectors.groupingBy(
                        span -> span.first().getYear(),
                        Collectors.mapping(span -> HolidayRow.of(span, source(span.first())), Collectors.toList())));
        Map<Integer, HolidayYear> years = new TreeMap<>();
        byYear.forEach((year, rows) -> years.put(year, new HolidayYear(year, 0, rows, null, null)));
        return years;
    }

    private static String source(LocalDate day) {
        return "国务院办公厅关于" + day.getYear() + "年部分节假日安排的通知";
    }

    /** As detection reads it; of this moment. */
    public WorkCalendar calendar() {
        return WorkCalendar.of(years().values().stream()
                .flatMap(year -> year.rows().stream())
                .map(HolidayRow::span)
                .toList());
    }

    /** Years of which nothing is known, and whose days are looked at now or soon; in order. */
    public List<Integer> missing() {
        return missing(years());
    }

    List<Integer> missing(Map<Integer, HolidayYear> known) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
        return today.minusDays(PAST_DAYS)
                .datesUntil(today.plusDays(AHEAD_DAYS))
                .map(LocalDate::getYear)
                .distinct()
                .filter(year ->
                        !known.containsKey(year) || known.get(year).rows().isEmpty())
                .toList();
    }

    /** By year, those that are known. */
    TreeMap<Integer, HolidayYear> years() {
        TreeMap<Integer, HolidayYear> years = new TreeMap<>(DELIVERED);
        store.latest().forEach(year -> years.put(year.year(), year));
        return years;
    }

    /** Takes effect at the next look. What changes nothing makes no version. */
    void change(int year, HolidayDraft draft, Actor by) {
        Map<Integer, HolidayYear> known = years();
        HolidayYear before = known.getOrDefault(year, HolidayYear.unknown(year));
        List<HolidayRow> rows = HolidayRules.rows(year, draft.rows(), others(year, known));
        requireLatest(Objects.equals(draft.version(), before.version()));
        if (!rows.equals(before.rows())) {
            requireLatest(store.created(new HolidayYear(
                    year, before.version() + 1, rows, by.name(), clock.instant().truncatedTo(ChronoUnit.MILLIS))));
        }
    }

    private static List<HolidayRow> others(int year, Map<Integer, HolidayYear> known) {
        return known.values().stream()
                .filter(other -> other.year() != year)
                .flatMap(other -> other.rows().stream())
                .toList();
    }

    private static void requireLatest(boolean latest) {
        if (!latest) {
            throw new StaleVersionException("the holidays of the year");
        }
    }
}
