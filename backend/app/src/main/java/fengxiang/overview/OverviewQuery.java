package fengxiang.overview;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.RangeBucket;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import fengxiang.article.ArticleField;
import fengxiang.article.Tone;
import fengxiang.elastic.Terms;
import fengxiang.elastic.Times;
import fengxiang.figure.Share;
import fengxiang.figure.Target;
import fengxiang.figure.Windows;
import fengxiang.mention.MentionField;
import fengxiang.topic.WorkingTopic;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is counted for the overview, and what is read from the answers. Pure. */
final class OverviewQuery {

    private static final String TOPICS = "topics";
    private static final String WINDOWS = "windows";
    private static final String FIRSTS = "firsts";
    private static final String NEGATIVE = "negative";

    private OverviewQuery() {}

    /**
     * Counters within each window of each topic take long. So new stories, which are wanted of the last window alone,
     * and the negative ones among them are counted apart: they are few.
     */
    static RequestItem topics(String alias, List<WorkingTopic> topics, Instant now) {
        List<String> ids = topics.stream().map(WorkingTopic::id).toList();
        Query published = Objects.requireNonNull(Target.MENTIONS.published(Windows.begin(now), now));
        Query last = Objects.requireNonNull(Target.MENTIONS.published(Windows.lastBegin(now), now));
        Query firsts = Query.of(q -> q.bool(b -> b.filter(last).filter(isFirst())));
        Query negative = Query.of(q ->
                q.bool(b -> b.filter(isFirst()).filter(Target.MENTIONS.saying(Set.of(), Tone.Label.NEGATIVE))));
        Aggregation windows = Windows.ask(MentionField.PUBLISHED_AT.path(), now, Map.of());
        Aggregation byTopic = byTopic(topics.size(), Map.of());
        Aggregation byTopicAndWindow = byTopic(topics.size(), Map.of(WINDOWS, windows));
        return item(
                alias,
                Query.of(q -> q.bool(b -> b.filter(published).filter(Terms.anyOf(MentionField.TOPIC.path(), ids)))),
                Map.of(
                        TOPICS,
                        byTopicAndWindow,
                        FIRSTS,
                        Aggregation.of(a -> a.filter(firsts).aggregations(TOPICS, byTopic)),
                        NEGATIVE,
                        Aggregation.of(a -> a.filter(negative).aggregations(TOPICS, byTopicAndWindow))));
    }

    private static Aggregation byTopic(int topics, Map<String, Aggregation> within) {
        return Aggregation.of(a -> a.terms(
                        t -> t.field(MentionField.TOPIC.path()).size(Math.max(1, topics)))
                .aggregations(within));
    }

    /** All articles that were collected. */
    static RequestItem collected(String alias, Instant now) {
        String field = ArticleField.COLLECTED_AT.path();
        return item(
                alias, collectedSince(field, Windows.begin(now)), Map.of(WINDOWS, Windows.ask(field, now, Map.of())));
    }

    /** New stories of our topics. */
    static RequestItem since(String alias, Instant lastVisit) {
        Query fresh = Query.of(q -> q.bool(b -> b.filter(collectedSince(MentionField.COLLECTED_AT.path(), lastVisit))
                .filter(isFirst())));
        return item(
                alias,
                fresh,
                Map.of(NEGATIVE, Aggregation.of(a -> a.filter(Target.MENTIONS.saying(Set.of(), Tone.Label.NEGATIVE)))));
    }

    private static RequestItem item(String alias, Query query, Map<String, Aggregation> counted) {
        return RequestItem.of(i -> i.header(h -> h.index(alias).ignoreUnavailable(true)) // before the first one
                .body(b -> b.query(query)
                        .size(0)
                        .trackTotalHits(t -> t.enabled(true))
                        .aggregations(counted)));
    }

    private static Query isFirst() {
        return Query.of(q -> q.term(t -> t.field(MentionField.FIRST.path()).value(true)));
    }

    private static Query collectedSince(String field, Instant from) {
        return Times.since(field, from);
    }

    /** By topic; one without mentions in all this time is missing. */
    static Map<String, TopicNumbers> read(Map<String, Aggregate> answer) {
        Map<String, TopicNumbers> read = new HashMap<>();
        if (!answer.isEmpty()) {
            Map<String, StringTermsBucket> firsts = buckets(part(answer, FIRSTS));
            Map<String, StringTermsBucket> negative = buckets(part(answer, NEGATIVE));
            buckets(answer)
                    .forEach((topic, all) ->
                            read.put(topic, numbers(windows(all), firsts.get(topic), windows(negative.get(topic)))));
        }
        return read;
    }

    private static Map<String, Aggregate> part(Map<String, Aggregate> answer, String name) {
        return Objects.requireNonNull(answer.get(name)).filter().aggregations();
    }

    private static Map<String, StringTermsBucket> buckets(Map<String, Aggregate> answer) {
        Map<String, StringTermsBucket> buckets = new HashMap<>();
        Objects.requireNonNull(answer.get(TOPICS))
                .sterms()
                .buckets()
                .array()
                .forEach(bucket -> buckets.put(bucket.key().stringValue(), bucket));
        return buckets;
    }

    /** In each window, the last one last. */
    static List<Long> windows(Map<String, Aggregate> answer) {
        Aggregate windows = answer.get(WINDOWS);
        return windows == null
                ? Collections.nCopies(Windows.BEFORE + 1, 0L)
                : Windows.read(windows).stream().map(RangeBucket::docCount).toList();
    }

    static long negative(Map<String, Aggregate> answer) {
        Aggregate negative = answer.get(NEGATIVE);
        return negative == null ? 0 : negative.filter().docCount();
    }

    private static List<Long> windows(@Nullable StringTermsBucket topic) {
        return windows(topic == null ? Map.of() : topic.aggregations());
    }

    /** @param firsts new stories of the last window; null: there is none */
    private static TopicNumbers numbers(List<Long> counts, @Nullable StringTermsBucket firsts, List<Long> negative) {
        long stories = firsts == null ? 0 : firsts.docCount();
        return new TopicNumbers(
                counts.getLast(),
                stories,
                Share.of(negative.getLast(), stories),
                Windows.usual(counts),
                Windows.usual(negative),
                counts);
    }
}
