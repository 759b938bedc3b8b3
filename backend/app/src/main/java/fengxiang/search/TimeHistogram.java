package fengxiang.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CalendarInterval;
import co.elastic.clients.elasticsearch._types.aggregations.DateHistogramBucket;
import co.elastic.clients.elasticsearch._types.aggregations.FieldDateMath;
import fengxiang.article.ArticleField;
import fengxiang.figure.Interval;
import fengxiang.figure.Scope;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The date histogram: what is asked of Elasticsearch, and what is read from its answer. With a range on both sides the
 * interval follows from the range. Without, Elasticsearch counts days, and the days are put together to weeks or months
 * once it is known how many there are: so it stays one request.
 */
final class TimeHistogram {

    private final @Nullable Instant from;
    private final @Nullable Instant to;
    private final Interval asked;

    TimeHistogram(@Nullable Instant from, @Nullable Instant to) {
        this.from = from;
        this.to = to;
        this.asked = from == null || to == null ? Interval.DAY : Interval.forRange(from, to);
    }

    static TimeHistogram of(Scope scope) {
        return new TimeHistogram(scope.from(), scope.to());
    }

    Aggregation ask() {
        return Aggregation.of(a -> a.dateHistogram(h -> {
            h.field(ArticleField.PUBLISHED_AT.path()).timeZone(Interval.ZONE.getId());
            switch (asked) {
                case QUARTER_HOUR, HOUR -> h.fixedInterval(i -> i.time(asked.toString()));
                case DAY -> h.calendarInterval(CalendarInterval.Day);
                case WEEK -> h.calendarInterval(CalendarInterval.Week);
                case MONTH -> h.calendarInterval(CalendarInterval.Month);
            }
            if (from == null || to == null) {
                return h.minDocCount(1);
            }
            Instant last = to.minusMillis(1);
            return h.minDocCount(0).extendedBounds(b -> b.min(at(from)).max(at(last)));
        }));
    }

    Histogram read(Aggregate answer) {
        List<DateHistogramBucket> buckets = answer.dateHistogram().buckets().array();
        TreeMap<Instant, Long> counts = new TreeMap<>();
        buckets.forEach(b -> counts.put(Instant.ofEpochMilli(b.key()), b.docCount()));
        return Histogram.of(coarse(counts), counts);
    }

    private Interval coarse(TreeMap<Instant, Long> counts) {
        if (from != null && to != null || counts.isEmpty()) {
            return asked;
        }
        Interval fitting = Interval.forRange(counts.firstKey(), Interval.DAY.next(counts.lastKey()));
        return fitting.isCalendar() ? fitting : Interval.DAY;
    }

    private static FieldDateMath at(Instant moment) {
        return FieldDateMath.of(m -> m.expr(moment.toString()));
    }
}
