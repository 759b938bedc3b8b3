package fengxiang.trend;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CalendarInterval;
import co.elastic.clients.elasticsearch._types.aggregations.DateHistogramBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fengxiang.article.ArticleField;
import fengxiang.figure.Interval;
import fengxiang.figure.Target;
import fengxiang.mention.MentionField;
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
        Aggregation bars = Aggregation.of(a -> a.dateHistogram(h -> {
                    h.field(target.publishedAt())
                            .timeZone(Interval.ZONE.getId())
                            .minDocCount(1);
                    return switch (interval) {
                        case QUARTER_HOUR, HOUR -> h.fixedInterval(i -> i.time(interval.toString()));
                        case DAY -> h.calendarInterval(CalendarInterval.Day);
                        case WEEK -> h.calendarInterval(CalendarInterval.Week);
                        case MONTH -> h.calendarInterval(CalendarInterval.Month);
                    };
                })
                .aggregations(within));
        if (interval.isCalendar()) {
            return Map.of(NAME, bars);
        }
        String precision = target == Target.MENTIONS ? MentionField.PRECISION.path() : ArticleField.PRECISION.path();
        Query timed = Query.of(q ->
                q.bool(b -> b.mustNot(n -> n.term(t -> t.field(precision).value(TimePrecision.DAY.toString())))));
        return Map.of(TIMED, Aggregation.of(a -> a.filter(timed).aggregations(NAME, bars)));
    }

    /** By their beginning, those that hold something. */
    static SortedMap<Instant, DateHistogramBucket> read(Map<String, Aggregate> answer) {
        Aggregate timed = answer.get(TIMED);
        Map<String, Aggregate> holder = timed == null ? answer : timed.filter().aggregations();
        SortedMap<Instant, DateHistogramBucket> bars = new TreeMap<>();
        Objects.requireNonNull(holder.get(NAME))
                .dateHistogram()
                .buckets()
                .array()
                .forEach(bar -> bars.put(Instant.ofEpochMilli(bar.key()), bar));
        return bars;
    }

    /** How many of all lie in bars. */
    static long timed(Map<String, Aggregate> answer, long all) {
        Aggregate timed = answer.get(TIMED);
        return timed == null ? all : timed.filter().docCount();
    }
}
