package fengxiang.watch;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import fengxiang.article.Tone;
import fengxiang.elastic.Terms;
import fengxiang.elastic.Times;
import fengxiang.mention.MentionField;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How far some stories have come, and what is usual in their topic, as one request. Pure.
 *
 * @param end until when stories are counted by the hour
 */
record RiskQuery(String topicId, Collection<String> stories, Instant end) {

    private static final String OWN = "own";
    private static final String FIRST = "first";
    private static final String NEGATIVE = "negative";
    private static final String HOSTS = "hosts";
    private static final String LAST = "last";
    private static final String BEFORE = "before";
    private static final String USUAL = "usual";
    private static final int MOST_HOSTS = 1_000;
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration PAST = Duration.ofDays(28);

    RequestItem of(String alias) {
        Query own = Terms.anyOf(MentionField.STORY.path(), stories);
        Query first =
                Query.of(q -> q.term(t -> t.field(MentionField.FIRST.path()).value(true)));
        Query negative = Query.of(
                q -> q.term(t -> t.field(MentionField.SENTIMENT.path()).value(Tone.Label.NEGATIVE.toString())));
        Aggregation ofNegative = Aggregation.of(a -> a.filter(negative));
        Aggregation firsts = Aggregation.of(a -> a.filter(first)
                .aggregations(NEGATIVE, ofNegative)
                .aggregations(LAST, within(end.minus(HOUR), end))
                .aggregations(BEFORE, within(end.minus(HOUR.multipliedBy(2)), end.minus(HOUR))));
        Query past = Times.within(MentionField.PUBLISHED_AT.path(), end.minus(PAST), end.minus(HOUR.multipliedBy(24)));
        Aggregation found = Aggregation.of(a -> a.filter(own)
                .aggregations(FIRST, firsts)
                .aggregations(
                        HOSTS,
                        h -> h.terms(
                                t -> t.field(MentionField.OUTLET_HOST.path()).size(MOST_HOSTS))));
        Aggregation usual = Aggregation.of(a ->
                a.filter(f -> f.bool(b -> b.filter(List.of(first, past)))).aggregations(NEGATIVE, ofNegative));
        return RequestItem.of(i -> i.header(h -> h.index(alias).ignoreUnavailable(true)) // before the first mention
                .body(b -> b.size(0)
                        .trackTotalHits(t -> t.enabled(false))
                        .query(q ->
                                q.term(t -> t.field(MentionField.TOPIC.path()).value(topicId)))
                        .aggregations(Map.of(OWN, found, USUAL, usual))));
    }

    private static Aggregation within(Instant from, Instant to) {
        return Aggregation.of(a -> a.filter(Times.within(MentionField.PUBLISHED_AT.path(), from, to)));
    }

    /**
     * What was counted.
     *
     * @param hosts that carry any copy
     * @param pastNegative of the 28 days before the last
     */
    record Counted(
            long stories,
            long negative,
            List<String> hosts,
            long lastHour,
            long hourBefore,
            long past,
            long pastNegative) {}

    static Counted read(Map<String, Aggregate> answer) {
        if (answer.isEmpty()) {
            return new Counted(0, 0, List.of(), 0, 0, 0, 0);
        }
        Map<String, Aggregate> own = parts(answer, OWN);
        Map<String, Aggregate> first = parts(own, FIRST);
        return new Counted(
                count(own, FIRST),
                count(first, NEGATIVE),
                Objects.requireNonNull(own.get(HOSTS)).sterms().buckets().array().stream()
                        .map(host -> host.key().stringValue())
                        .toList(),
                count(first, LAST),
                count(first, BEFORE),
                count(answer, USUAL),
                count(parts(answer, USUAL), NEGATIVE));
    }

    private static Map<String, Aggregate> parts(Map<String, Aggregate> answer, String name) {
        return Objects.requireNonNull(answer.get(name)).filter().aggregations();
    }

    private static long count(Map<String, Aggregate> answer, String name) {
        return Objects.requireNonNull(answer.get(name)).filter().docCount();
    }
}
