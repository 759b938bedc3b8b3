package fengxiang.signal;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import fengxiang.article.Tone;
import fengxiang.elastic.Times;
import fengxiang.mention.MentionField;
import fengxiang.mention.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The counts of one topic, as one request. Pure.
 *
 * @param bins that are wanted
 * @param delay for which a decision waits after a bin has ended
 * @param when which time counts
 * @param late since when it is asked what came late; null: as if all had been known at once
 */
record SignalQuery(
        String alias,
        Bins bins,
        Duration delay,
        When when,
        @Nullable Instant late) {

    static final String MINUTES = "minutes";
    static final String DAYS = "days";
    static final String PAST_DAYS = "past-days";
    static final String BINS = "bins";
    static final String NEGATIVE = "negative";
    static final String LATE = "late";
    static final String PLACED = "placed";
    static final String SOURCES = "sources";

    private static final int MOST_SOURCES = 1_000;

    RequestItem of(String topicId) {
        return RequestItem.of(i -> i.header(h -> h.index(alias).ignoreUnavailable(true)) // before the first mention
                .body(b -> b.size(0)
                        .trackTotalHits(t -> t.enabled(false))
                        .query(q -> q.bool(all -> all.filter(term(MentionField.TOPIC, topicId))
                                .filter(f -> f.term(
                                        t -> t.field(MentionField.FIRST.path()).value(true)))
                                .mustNot(term(MentionField.VERDICT, Verdict.IRRELEVANT.toString()))
                                .filter(f -> f.bool(any -> any.should(within(when.minutes()))
                                        .should(within(when.days()))
                                        .should(within(when.pastDays()))
                                        .minimumShouldMatch("1")))))
                        .aggregations(Map.of(
                                MINUTES,
                                part(when.minutes()),
                                DAYS,
                                part(when.days()),
                                PAST_DAYS,
                                part(when.pastDays()),
                                SOURCES,
                                Aggregation.of(a -> a.terms(t -> t.field(MentionField.SOURCE.path())
                                        .missing("")
                                        .size(MOST_SOURCES)))))));
    }

    private Query within(When.Part part) {
        return part.within(bins.start(), bins.end());
    }

    private Aggregation part(When.Part part) {
        Map<String, Aggregation> parts = new HashMap<>();
        parts.put(BINS, histogram(part.field(), Duration.ZERO, Map.of(NEGATIVE, negative())));
        if (late != null) {
            parts.put(LATE, late(part.field(), late));
        }
        return Aggregation.of(a -> a.filter(within(part)).aggregations(parts));
    }

    /**
     * What was placed when. Bins of placing begin with the delay, so that the same number means in time.
     *
     * @param since bins that ended long before decide nothing any more
     */
    private Aggregation late(String field, Instant since) {
        Aggregation placed = histogram(MentionField.PLACED_AT.path(), delay, Map.of(NEGATIVE, negative()));
        return Aggregation.of(a -> a.filter(Times.within(field, since, bins.end()))
                .aggregations(BINS, histogram(field, Duration.ZERO, Map.of(PLACED, placed))));
    }

    private static Aggregation histogram(String field, Duration offset, Map<String, Aggregation> parts) {
        return Aggregation.of(a -> a.dateHistogram(h -> h.field(field)
                        .fixedInterval(i -> i.time(Bins.LENGTH.toMinutes() + "m"))
                        .offset(o -> o.time(offset.toSeconds() + "s"))
                        .minDocCount(1))
                .aggregations(parts));
    }

    private static Aggregation negative() {
        return Aggregation.of(a -> a.filter(term(MentionField.SENTIMENT, Tone.Label.NEGATIVE.toString())));
    }

    private static Query term(MentionField field, String value) {
        return Query.of(q -> q.term(t -> t.field(field.path()).value(value)));
    }
}
