package fengxiang.watch;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import fengxiang.alert.AlertGroup;
import fengxiang.article.Tone;
import fengxiang.elastic.Terms;
import fengxiang.elastic.Times;
import fengxiang.mention.MentionField;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How far the stories of a group have come, and what is usual in its topic, as one request. Pure.
 *
 * @param end until when stories are counted by the hour
 */
record RiskQuery(AlertGroup group, Instant end) {

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

    SearchRequest of(String alias) {
        Query own = Terms.anyOf(MentionField.STORY.path(), group.stories());
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
        return SearchRequest.of(s -> s.index(alias)
                .ignoreUnavailable(true)
                .size(0)
                .trackTotalHits(t -> t.enabled(false))
                .query(q -> q.term(t -> t.field(MentionField.TOPIC.path()).value(group.topicId())))
                .aggregations(
                        OWN,
                        a -> a.filter(own)
                                .aggregations(FIRST, firsts)
                                .aggregations(
                                        HOSTS,
                                        h -> h.terms(t -> t.field(MentionField.OUTLET_HOST.path())
                                                .size(MOST_HOSTS))))
                .aggregations(
                        USUAL,
                        a -> a.filter(f -> f.bool(b -> b.filter(List.of(first, past))))
                                .aggregations(NEGATIVE, ofNegative)));
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
