package fengxiang.heatmap;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CalendarInterval;
import fengxiang.figure.Interval;
import fengxiang.figure.Scope;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** CellFigures by day: what is asked and what is read from the answer. Pure. */
record CalendarCounts(Counts counts, Scope scope) {

    /** A day has fewer stories than a range, and there may be hundreds of days. */
    static final int EXACT = 4_000;

    Map<String, Aggregation> ask() {
        return Map.of(
                "days",
                Aggregation.of(a -> a.dateHistogram(
                                h -> h.field(counts.basis().target().publishedAt())
                                        .calendarInterval(CalendarInterval.Day)
                                        .timeZone(Interval.ZONE.getId())
                                        .minDocCount(1))
                        .aggregations(counts.ask())));
    }

    CalendarHeat read(long articles, Map<String, Aggregate> answer, Instant now) {
        Map<Instant, Tally> found = new LinkedHashMap<>();
        if (!answer.isEmpty()) {
            Objects.requireNonNull(answer.get("days")).dateHistogram().buckets().array().stream()
                    .filter(b -> b.docCount() > 0)
                    .forEach(
                            b -> found.put(Instant.ofEpochMilli(b.key()), counts.read(b.docCount(), b.aggregations())));
        }
        return new CalendarHeat(
                counts.basis(),
                Interval.ZONE.getId(),
                articles,
                found.values().stream().anyMatch(counts::isEstimate),
                found.entrySet().stream()
                        .map(day -> day(day.getKey(), day.getValue(), now))
                        .toList());
    }

    private CalendarHeat.HeatDay day(Instant start, Tally tally, Instant now) {
        Instant end = Interval.DAY.next(start);
        Instant from = scope.from() != null && scope.from().isAfter(start) ? scope.from() : start;
        Instant to = scope.to() != null && scope.to().isBefore(end) ? scope.to() : end;
        boolean whole = from.equals(start) && to.equals(end) && !end.isAfter(now);
        return new CalendarHeat.HeatDay(start.atZone(Interval.ZONE).toLocalDate(), from, to, whole, tally.figures());
    }
}
