package fengxiang.watch;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import fengxiang.elastic.Terms;
import fengxiang.elastic.Times;
import fengxiang.mention.MentionField;
import fengxiang.mention.MentionIndex;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Which share of a topic's mentions each source has brought in the last 28 days. */
@Component
class TopicSources {

    private static final Duration PAST = Duration.ofDays(28);
    private static final int MOST = 200;

    private final Elastic elastic;
    private final String alias;

    TopicSources(Elastic elastic, Indices indices) {
        this.elastic = elastic;
        this.alias = indices.alias(MentionIndex.MENTIONS);
    }

    /** By topic and source. */
    Map<String, Map<String, Double>> shares(Collection<String> topics, Instant now) {
        Map<String, Aggregate> answer = elastic.call(
                        "count what sources brought",
                        c -> c.search(
                                s -> s.index(alias)
                                        .ignoreUnavailable(true)
                                        .size(0)
                                        .trackTotalHits(t -> t.enabled(false))
                                        .query(q -> q.bool(b -> b.filter(Terms.anyOf(MentionField.TOPIC.path(), topics))
                                                .filter(Times.since(
                                                        MentionField.PUBLISHED_AT.path(), now.minus(PAST)))))
                                        .aggregations(
                                                "topics",
                                                a -> a.terms(t -> t.field(MentionField.TOPIC.path())
                                                                .size(Math.max(1, topics.size())))
                                                        .aggregations(
                                                                "sources",
                                                                o -> o.terms(t -> t.field(MentionField.SOURCE.path())
                                                                        .size(MOST)))),
                                Void.class))
                .aggregations();
        Map<String, Map<String, Double>> shares = new HashMap<>();
        if (!answer.isEmpty()) {
            Objects.requireNonNull(answer.get("topics"))
                    .sterms()
                    .buckets()
                    .array()
                    .forEach(topic -> {
                        Map<String, Double> own = new HashMap<>();
                        Objects.requireNonNull(topic.aggregations().get("sources"))
                                .sterms()
                                .buckets()
                                .array()
                                .forEach(source -> own.put(
                                        source.key().stringValue(), (double) source.docCount() / topic.docCount()));
                        shares.put(topic.key().stringValue(), own);
                    });
        }
        return shares;
    }
}
