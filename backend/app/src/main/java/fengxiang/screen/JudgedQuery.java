package fengxiang.screen;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import fengxiang.elastic.Terms;
import fengxiang.mention.MentionField;
import fengxiang.mention.Verdict;
import fengxiang.screen.ScreenView.Judged;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Which levels people gave to the stories of topics, as one request. Pure. */
final class JudgedQuery {

    /** Exact up to that many stories of a level: a day has far fewer. */
    private static final int EXACT = 40_000;

    private static final List<Verdict> LEVELS =
            List.of(Verdict.LEVEL_4, Verdict.LEVEL_3, Verdict.LEVEL_2, Verdict.LEVEL_1);

    private JudgedQuery() {}

    /** @param published which mentions are meant */
    static SearchRequest of(String alias, Collection<String> topics, Query published) {
        return SearchRequest.of(s -> s.index(alias)
                .ignoreUnavailable(true) // before the first mention there is no index
                .size(0)
                .trackTotalHits(t -> t.enabled(false))
                .query(q -> q.bool(b -> b.filter(
                        published,
                        Terms.anyOf(MentionField.TOPIC.path(), topics),
                        Terms.anyOf(
                                MentionField.VERDICT.path(),
                                LEVELS.stream().map(Verdict::toString).toList()))))
                .aggregations("topics", byTopic(topics.size())));
    }

    private static Aggregation byTopic(int topics) {
        Aggregation stories = Aggregation.of(
                a -> a.cardinality(c -> c.field(MentionField.STORY.path()).precisionThreshold(EXACT)));
        return Aggregation.of(a -> a.terms(
                        t -> t.field(MentionField.TOPIC.path()).size(Math.max(1, topics)))
                .aggregations(
                        "levels",
                        l -> l.terms(t -> t.field(MentionField.VERDICT.path()).size(LEVELS.size()))
                                .aggregations("stories", stories)));
    }

    /** By topic; one without any is missing. */
    static Map<String, Judged> read(Map<String, Aggregate> answer) {
        Map<String, Judged> read = new HashMap<>();
        Aggregate topics = answer.get("topics");
        if (topics != null) {
            topics.sterms()
                    .buckets()
                    .array()
                    .forEach(topic -> read.put(topic.key().stringValue(), worst(topic)));
        }
        return read;
    }

    private static Judged worst(StringTermsBucket topic) {
        return Objects.requireNonNull(topic.aggregations().get("levels")).sterms().buckets().array().stream()
                .map(JudgedQuery::judged)
                .max(Comparator.comparing(Judged::level))
                .orElseThrow();
    }

    private static Judged judged(StringTermsBucket level) {
        Verdict verdict = LEVELS.stream()
                .filter(one -> one.toString().equals(level.key().stringValue()))
                .findFirst()
                .orElseThrow();
        return new Judged(
                verdict,
                Objects.requireNonNull(level.aggregations().get("stories"))
                        .cardinality()
                        .value());
    }
}
