package fengxiang.figure;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fengxiang.model.TimePrecision;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Hours of the week as a query: Elasticsearch knows no weekdays without scripts, so these are all ranges of time that
 * the hours have within a range. What is known by the day only has no hour. Pure.
 */
public final class WeekHours {

    /** Longest range whose hours can be asked for. */
    public static final Duration LONGEST = Duration.ofDays(366);

    /** Each is up to 53 ranges. */
    static final int MOST = 24;

    private WeekHours() {}

    /** A stretch of time, half-open. */
    record Stretch(Instant from, Instant to) {}

    /** What has an hour at all. */
    public static Query timed(Target target) {
        return Query.of(q -> q.bool(b ->
                b.mustNot(n -> n.term(t -> t.field(target.precision()).value(TimePrecision.DAY.toString())))));
    }

    static Query of(Target target, Set<WeekHour> hours, Instant from, Instant to) {
        List<Query> any = stretches(hours, from, to).stream()
                .map(s -> Objects.requireNonNull(target.published(s.from(), s.to())))
                .toList();
        if (any.isEmpty()) { // the range is shorter than a week
            return Query.of(q -> q.matchNone(m -> m));
        }
        return Query.of(q -> q.bool(b ->
                b.filter(timed(target)).filter(f -> f.bool(s -> s.should(any).minimumShouldMatch("1")))));
    }

    /** In their order; what follows each other without a gap is one. */
    static List<Stretch> stretches(Set<WeekHour> hours, Instant from, Instant to) {
        List<Stretch> all = new ArrayList<>();
        ZonedDateTime last = to.atZone(Interval.ZONE);
        for (LocalDate day = from.atZone(Interval.ZONE).toLocalDate();
                !day.isAfter(last.toLocalDate());
                day = day.plusDays(1)) {
            for (int hour = 0; hour < 24; hour++) {
                if (hours.contains(new WeekHour(day.getDayOfWeek(), hour))) {
                    add(all, later(from, at(day, hour)), earlier(to, at(day, hour + 1)));
                }
            }
        }
        return all;
    }

    private static void add(List<Stretch> all, Instant from, Instant to) {
        if (!from.isBefore(to)) {
            return;
        }
        if (!all.isEmpty() && all.getLast().to().equals(from)) {
            all.set(all.size() - 1, new Stretch(all.getLast().from(), to));
        } else {
            all.add(new Stretch(from, to));
        }
    }

    private static Instant at(LocalDate day, int hour) {
        LocalDate date = hour == 24 ? day.plusDays(1) : day;
        return date.atTime(hour % 24, 0).atZone(Interval.ZONE).toInstant();
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
