package fengxiang.signal;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fengxiang.elastic.Times;
import fengxiang.mention.MentionField;
import fengxiang.model.TimePrecision;
import java.time.Instant;
import java.util.List;

/**
 * Which time of a mention counts. Where the minute is known it is that of publication. Where only the day is known the
 * time of collection says more, unless it was collected long afterwards or by the first crawl of its source, which says
 * nothing of when it was new: then it counts at the beginning of its day. What has no time of publication counts when
 * it was collected, unless by a first crawl: then it does not count at all. Pure.
 *
 * @param firstCrawls see {@link FirstCrawl#of}
 */
public record When(List<Query> firstCrawls) {

    /** Mentions of one kind, and the field that has the time at which they count. */
    public record Part(Query which, String field) {

        /** Those that count within a time. */
        public Query within(Instant from, Instant to) {
            return Query.of(q -> q.bool(b -> b.filter(which).filter(Times.within(field, from, to))));
        }
    }

    public Part minutes() {
        return new Part(
                Query.of(
                        q -> q.bool(b -> b.mustNot(precision(TimePrecision.DAY)).mustNot(undated()))),
                MentionField.PUBLISHED_AT.path());
    }

    /** Known by the day, and collected on it or soon after. */
    public Part days() {
        return new Part(
                Query.of(q -> q.bool(b -> b.filter(precision(TimePrecision.DAY)).mustNot(early()))),
                MentionField.COLLECTED_AT.path());
    }

    /** Known by the day, and history. */
    public Part pastDays() {
        return new Part(
                Query.of(q -> q.bool(b -> b.filter(precision(TimePrecision.DAY)).filter(early()))),
                MentionField.PUBLISHED_AT.path());
    }

    private Query undated() {
        return Query.of(
                q -> q.bool(b -> b.filter(precision(TimePrecision.INFERRED)).filter(any(firstCrawls))));
    }

    private Query early() {
        Query backfill =
                Query.of(q -> q.term(t -> t.field(MentionField.BACKFILL.path()).value(true)));
        return Query.of(q -> q.bool(b -> b.should(backfill).should(firstCrawls).minimumShouldMatch("1")));
    }

    /** None is found where there are none. */
    private static Query any(List<Query> queries) {
        return queries.isEmpty()
                ? Query.of(q -> q.matchNone(n -> n))
                : Query.of(q -> q.bool(b -> b.should(queries).minimumShouldMatch("1")));
    }

    private static Query precision(TimePrecision precision) {
        return Query.of(q -> q.term(t -> t.field(MentionField.PRECISION.path()).value(precision.toString())));
    }
}
