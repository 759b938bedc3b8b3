package fengxiang.screen;

import fengxiang.figure.Interval;
import fengxiang.heatmap.CalendarHeat;
import fengxiang.heatmap.CalendarHeat.HeatDay;
import fengxiang.screen.ScreenView.ScreenDate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Today and the six days of China before it. Pure. */
final class Week {

    private static final int DAYS = 7;

    private Week() {}

    static Instant begin(Instant now) {
        return today(now).minusDays(DAYS - 1).atStartOfDay(Interval.ZONE).toInstant();
    }

    /** @param counted days without articles are missing in it */
    static List<ScreenDate> of(CalendarHeat counted, Instant now) {
        Map<LocalDate, HeatDay> found =
                counted.days().stream().collect(Collectors.toMap(HeatDay::date, Function.identity()));
        LocalDate today = today(now);
        return today.minusDays(DAYS - 1)
                .datesUntil(today.plusDays(1))
                .map(date -> date(date, found.get(date), date.isBefore(today)))
                .toList();
    }

    private static ScreenDate date(LocalDate date, @Nullable HeatDay counted, boolean whole) {
        return counted == null
                ? new ScreenDate(date, whole, 0, 0)
                : new ScreenDate(
                        date,
                        whole,
                        counted.figures().articles(),
                        counted.figures().negative());
    }

    private static LocalDate today(Instant now) {
        return now.atZone(Interval.ZONE).toLocalDate();
    }
}
