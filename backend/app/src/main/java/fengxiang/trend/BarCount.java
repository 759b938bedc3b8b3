package fengxiang.trend;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CalendarInterval;
import co.elastic.clients.elasticsearch._types.aggregations.DateHistogramBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fengxiang.figure.Interval;
import fengxiang.figure.Target;
import fengxiang.model.TimePrecision;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Bars over time. Of an article that is known by its day only nobody knows in which hour it appeared: in bars shorter
 * than a day it would be a spike at midnight, so it is left out there. Pure.
 */
final class BarCount {

    private static final String NAME = "bars";
    private static final String TIMED = "timed";

    private BarCount() {}

    /** @param within what is counted of each bar */
    static Map<String, Aggregation> ask(Target target, Interval interval, Map<String, Aggregation> within) {
        return timed(target, interval, Map.of(NAME, bars(target, interval, within)));
    }

    /** The bars by themselves; their keys are all that is read of them, so no date is written out. */
    static Aggregation bars(Target target, Interval interval, Map<String, Aggregation> within) {
        return Aggregation.of(a -> a.dateHistogram(h -> {
                    h.field(target.publishedAt())
                            .timeZone(Interval.ZONE.getId())
                            .format("epoch_millis")
                            .minDocCount(1);
                    return switch (interval) {
                        case QUARTER_HOUR, HOUR -> h.fixedInterval(i -> i.time(interval.toString()));
                        case DAY -> h.calendarInterval(CalendarInterval.Day);
                        case WEEK -> h.calendarInterval(CalendarInterval.Week);
                        case MONTH -> h.calendarInterval(CalendarInterval.Month);
                    };
                })
                .aggregations(within));
    }

    /** What is counted of those that lie in bars. */
    static Map<String, Aggregation> timed(Target target, Interval interval, Map<String, Aggregation> counted) {
        if (interval.isCalendar()) {
            return counted;
        }
        Query timed = Query.of(q -> q.bool(b -> b.mustNot(dayOnly(target))));
        return Map.of(TIMED, Aggregation.of(a -> a.filter(timed).aggregations(counted)));
    }

    static Query dayOnly(Target target) {
        return Query.of(q -> q.term(t -> t.field(target.precision()).value(TimePrecision.DAY.toString())));
    }

    /** The answer to {@link #timed}. */
    static Map<String, Aggregate> timed(Map<String, Aggregate> answer) {
        Aggregate timed = answer.get(TIMED);
        return timed == null ? answer : timed.filter().aggregations();
    }

    /** By their beginning, those that hold something. */
    static SortedMap<Instant, DateHistogramBucket> read(Map<String, Aggregate> answer) {
        return bars(Objects.requireNonNull(timed(answer).get(NAME)));
    }

    /** The answer to {@link #bars}. */
    static SortedMap<Instant, DateHistogramBucket> bars(Aggregate answer) {
        SortedMap<Instant, DateHistogramBucket> bars = new TreeMap<>();
        answer.dateHistogram().buckets().array().forEach(bar -> bars.put(Instant.ofEpochMilli(bar.key()), bar));
        return bars;
    }
}
