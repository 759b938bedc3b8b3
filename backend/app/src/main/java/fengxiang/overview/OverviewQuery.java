package fengxiang.overview;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.RangeBucket;
import co.elastic.clients.elasticsearch._types.aggregations.SingleBucketAggregateBase;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import fengxiang.article.Tone;
import fengxiang.figure.Share;
import fengxiang.figure.Target;
import fengxiang.figure.Windows;
import fengxiang.mention.MentionField;
import fengxiang.topic.WorkingTopic;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The numbers of all topics as one request, and what is read from its answer. Pure. */
final class OverviewQuery {

    private OverviewQuery() {}

    static SearchRequest topics(String alias, List<WorkingTopic> topics, Instant now) {
        List<FieldValue> ids =
                topics.stream().map(topic -> FieldValue.of(topic.id())).toList();
        Query published = Objects.requireNonNull(Target.MENTIONS.published(Windows.begin(now), now));
        Aggregation firsts = Aggregation.of(a -> a.filter(
                        f -> f.term(t -> t.field(MentionField.FIRST.path()).value(true)))
                .aggregations("negative", n -> n.filter(Target.MENTIONS.saying(Set.of(), Tone.Label.NEGATIVE))));
        return SearchRequest.of(s -> s.index(alias)
                .ignoreUnavailable(true) // before the first mention there is no index
                .size(0)
                .query(q -> q.bool(b -> b.filter(published)
                        .filter(f ->
                                f.terms(t -> t.field(MentionField.TOPIC.path()).terms(v -> v.value(ids))))))
                .aggregations(
                        "topics",
                        a -> a.terms(t -> t.field(MentionField.TOPIC.path()).size(Math.max(1, topics.size())))
                                .aggregations(
                                        "windows",
                                        Windows.ask(MentionField.PUBLISHED_AT.path(), now, Map.of("first", firsts)))));
    }

    /** By topic; one without mentions in all this time is missing. */
    static Map<String, TopicNumbers> read(Map<String, Aggregate> answer) {
        Map<String, TopicNumbers> read = new HashMap<>();
        Aggregate topics = answer.get("topics");
        if (topics != null) {
            topics.sterms()
                    .buckets()
                    .array()
                    .forEach(b -> read.put(
                            b.key().stringValue(),
                            numbers(Objects.requireNonNull(b.aggregations().get("windows")))));
        }
        return read;
    }

    private static TopicNumbers numbers(Aggregate windows) {
        List<RangeBucket> all = Windows.read(windows);
        List<Long> counts = all.stream().map(RangeBucket::docCount).toList();
        List<Long> negative = all.stream().map(OverviewQuery::negative).toList();
        long fresh = first(all.getLast()).docCount();
        return new TopicNumbers(
                counts.getLast(),
                fresh,
                Share.of(negative.getLast(), fresh),
                Windows.usual(counts),
                Windows.usual(negative),
                counts);
    }

    private static SingleBucketAggregateBase first(RangeBucket window) {
        return Objects.requireNonNull(window.aggregations().get("first")).filter();
    }

    private static long negative(RangeBucket window) {
        return Objects.requireNonNull(first(window).aggregations().get("negative"))
                .filter()
                .docCount();
    }
}
