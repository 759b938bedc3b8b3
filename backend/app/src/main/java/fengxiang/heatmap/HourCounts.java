package fengxiang.heatmap;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import fengxiang.figure.Interval;
import fengxiang.figure.Scope;
import fengxiang.figure.WeekHour;
import fengxiang.figure.WeekHours;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * CellFigures by hour of the week: what is asked and what is read from the answer. Elasticsearch counts each hour of
 * the range, which is put together here. Pure.
 */
record HourCounts(Counts counts, Scope scope) {

    private static final int HOURS = 24;

    Map<String, Aggregation> ask() {
        Aggregation hours = Aggregation.of(a -> a.dateHistogram(
                        h -> h.field(counts.basis().target().publishedAt())
                                .fixedInterval(i -> i.time("1h"))
                                .timeZone(Interval.ZONE.getId())
                                .minDocCount(1))
                .aggregations(counts.ask()));
        return Map.of(
                "timed",
                Aggregation.of(
                        a -> a.filter(WeekHours.timed(counts.basis().target())).aggregations("hours", hours)));
    }

    HourHeat read(long articles, Map<String, Aggregate> answer, Instant now) {
        Map<WeekHour, Tally> found = new HashMap<>();
        long timed = 0;
        if (!answer.isEmpty()) {
            var filtered = Objects.requireNonNull(answer.get("timed")).filter();
            timed = filtered.docCount();
            Objects.requireNonNull(filtered.aggregations().get("hours"))
                    .dateHistogram()
                    .buckets()
                    .array()
                    .forEach(b -> found.merge(
                            at(Instant.ofEpochMilli(b.key())),
                            counts.read(b.docCount(), b.aggregations()),
                            Tally::plus));
        }
        return new HourHeat(counts.basis(), Interval.ZONE.getId(), articles, articles - timed, cells(found, now));
    }

    private List<HourHeat.HeatHour> cells(Map<WeekHour, Tally> found, Instant now) {
        Map<WeekHour, Integer> times = times(scope.from(), scope.to(), now);
        List<HourHeat.HeatHour> cells = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            for (int hour = 0; hour < HOURS; hour++) {
                WeekHour key = new WeekHour(day, hour);
                cells.add(new HourHeat.HeatHour(
                        key.toString(),
                        times.getOrDefault(key, 0),
                        found.getOrDefault(key, counts.nothing()).figures()));
            }
        }
        return cells;
    }

    private static Map<WeekHour, Integer> times(@Nullable Instant from, @Nullable Instant to, Instant now) {
        Instant end = Objects.requireNonNull(to).isBefore(now) ? to : now;
        Map<WeekHour, Integer> times = new HashMap<>();
        for (Instant hour = Interval.HOUR.floor(Objects.requireNonNull(from));
                hour.isBefore(end);
                hour = Interval.HOUR.next(hour)) {
            times.merge(at(hour), 1, Integer::sum);
        }
        return times;
    }

    private static WeekHour at(Instant moment) {
        return WeekHour.of(moment.atZone(Interval.ZONE));
    }
}
