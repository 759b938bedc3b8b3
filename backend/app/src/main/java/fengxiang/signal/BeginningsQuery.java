package fengxiang.signal;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeAggregationSource;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.util.NamedValue;
import fengxiang.article.Tone;
import fengxiang.mention.MentionField;
import fengxiang.mention.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When each story of a topic began, by the earliest of its copies, as several requests. Pure. */
record BeginningsQuery(String alias, String topicId, Bins bins, When when) {

    private static final String STORIES = "stories";
    private static final String STORY = "story";
    private static final String AT = "at";
    private static final String NEGATIVE = "negative";
    private static final int AT_ONCE = 5_000;

    /**
     * A story.
     *
     * @param byDay only the day of its copies is known
     */
    record Beginning(Instant at, boolean byDay, boolean negative) {}

    /** @param next where the next part begins; empty: this was the last */
    record Found(List<Beginning> stories, Map<String, FieldValue> next) {}

    private Map<String, When.Part> parts() {
        Map<String, When.Part> parts = new LinkedHashMap<>();
        parts.put(SignalQuery.MINUTES, when.minutes());
        parts.put(SignalQuery.DAYS, when.days());
        parts.put(SignalQuery.PAST_DAYS, when.pastDays());
        return parts;
    }

    /** @param after where the part before ended; empty: from the beginning */
    SearchRequest of(Map<String, FieldValue> after) {
        CompositeAggregationSource story =
                CompositeAggregationSource.of(s -> s.terms(t -> t.field(MentionField.STORY.path())));
        Map<String, Aggregation> within = new LinkedHashMap<>();
        parts().forEach((name, part) -> within.put(name, earliest(part)));
        within.put(
                NEGATIVE, Aggregation.of(a -> a.filter(term(MentionField.SENTIMENT, Tone.Label.NEGATIVE.toString()))));
        Aggregation stories = Aggregation.of(a -> a.composite(c -> {
                    c.size(AT_ONCE).sources(List.of(NamedValue.of(STORY, story)));
                    return after.isEmpty() ? c : c.after(after);
                })
                .aggregations(within));
        List<Query> counted = parts().values().stream()
                .map(part -> part.within(bins.start(), bins.end()))
                .toList();
        return SearchRequest.of(s -> s.index(alias)
                .ignoreUnavailable(true) // before the first mention there is no index
                .size(0)
                .trackTotalHits(t -> t.enabled(false))
                .query(q -> q.bool(b -> b.filter(term(MentionField.TOPIC, topicId))
                        .filter(f -> f.bool(any -> any.should(counted).minimumShouldMatch("1")))
                        .mustNot(term(MentionField.VERDICT, Verdict.IRRELEVANT.toString()))))
                .aggregations(STORIES, stories));
    }

    private static Aggregation earliest(When.Part part) {
        return Aggregation.of(a -> a.filter(part.which()).aggregations(AT, m -> m.min(f -> f.field(part.field()))));
    }

    Found read(Map<String, Aggregate> answer) {
        if (answer.isEmpty()) {
            return new Found(List.of(), Map.of());
        }
        var composite = Objects.requireNonNull(answer.get(STORIES)).composite();
        List<Beginning> found = new ArrayList<>();
        List<CompositeBucket> buckets = composite.buckets().array();
        buckets.forEach(bucket -> beginning(bucket.aggregations()).ifPresent(found::add));
        return new Found(found, buckets.size() < AT_ONCE ? Map.of() : composite.afterKey());
    }

    /** Where a minute is known it counts. */
    private static Optional<Beginning> beginning(Map<String, Aggregate> story) {
        boolean negative = Objects.requireNonNull(story.get(NEGATIVE)).filter().docCount() > 0;
        Instant minute = at(story, SignalQuery.MINUTES);
        Instant day = Optional.ofNullable(at(story, SignalQuery.PAST_DAYS)).orElse(at(story, SignalQuery.DAYS));
        return minute != null
                ? Optional.of(new Beginning(minute, false, negative))
                : Optional.ofNullable(day).map(at -> new Beginning(at, true, negative));
    }

    private static @Nullable Instant at(Map<String, Aggregate> story, String part) {
        var found = Objects.requireNonNull(story.get(part)).filter();
        Double earliest = found.docCount() == 0
                ? null
                : Objects.requireNonNull(found.aggregations().get(AT)).min().value();
        return earliest == null ? null : Instant.ofEpochMilli(earliest.longValue());
    }

    private static Query term(MentionField field, String value) {
        return Query.of(q -> q.term(t -> t.field(field.path()).value(value)));
    }
}
