package fengxiang.screen;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import fengxiang.article.Tone;
import fengxiang.elastic.Terms;
import fengxiang.figure.Target;
import fengxiang.mention.Mention;
import fengxiang.mention.MentionField;
import fengxiang.screen.ScreenView.Judged;
import fengxiang.screen.ScreenView.ScreenTopic;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The story that has most articles, of each topic in trouble, as one request. Pure. */
final class LeadQuery {

    /** Stories that each shard looks at, so that one spread over two months is not missed. */
    private static final int CANDIDATES = 200;

    private LeadQuery() {}

    /**
     * A story of a topic.
     *
     * @param article id of its earliest
     * @param articles null: some shard may have left out some
     */
    record Lead(String article, @Nullable Long articles) {}

    /** @param troubled whose stories are asked for */
    static SearchRequest of(String alias, List<ScreenTopic> troubled, Query published) {
        return SearchRequest.of(s -> {
            s.index(alias)
                    .ignoreUnavailable(true) // before the first mention there is no index
                    .size(0)
                    .trackTotalHits(t -> t.enabled(false))
                    .query(q -> q.bool(b -> b.filter(
                            published,
                            Terms.anyOf(
                                    MentionField.TOPIC.path(),
                                    troubled.stream().map(ScreenTopic::topic).toList()))));
            troubled.forEach(topic -> s.aggregations(topic.topic(), ofTopic(topic)));
            return s;
        });
    }

    private static Aggregation ofTopic(ScreenTopic topic) {
        Query own = Terms.anyOf(MentionField.TOPIC.path(), List.of(topic.topic()));
        Query meant = Query.of(q -> q.bool(b -> {
            b.filter(own);
            Judged judged = topic.judged();
            if (judged != null) {
                b.filter(Terms.anyOf(
                        MentionField.VERDICT.path(), List.of(judged.level().toString())));
            } else if (topic.reasons().contains(Trouble.NEGATIVE)) {
                b.filter(Target.MENTIONS.saying(Set.of(), Tone.Label.NEGATIVE));
            }
            return b;
        }));
        return Aggregation.of(a -> a.filter(meant).aggregations("stories", stories()));
    }

    private static Aggregation stories() {
        Aggregation earliest = Aggregation.of(a -> a.topHits(h -> h.size(1)
                .sort(o ->
                        o.field(f -> f.field(MentionField.PUBLISHED_AT.path()).order(SortOrder.Asc)))
                .sort(o -> o.field(f -> f.field(MentionField.ARTICLE.path()).order(SortOrder.Asc)))));
        return Aggregation.of(a -> a.terms(t -> t.field(MentionField.STORY.path())
                        .size(1)
                        .shardSize(CANDIDATES)
                        .showTermDocCountError(true))
                .aggregations("earliest", earliest));
    }

    /** By topic; one without mentions is missing. */
    static Map<String, Lead> read(Map<String, Aggregate> answer) {
        Map<String, Lead> read = new HashMap<>();
        answer.forEach((topic, found) ->
                Objects.requireNonNull(found.filter().aggregations().get("stories")).sterms().buckets().array().stream()
                        .findFirst()
                        .ifPresent(story -> read.put(topic, lead(story))));
        return read;
    }

    private static Lead lead(StringTermsBucket story) {
        Hit<JsonData> earliest = Objects.requireNonNull(story.aggregations().get("earliest"))
                .topHits()
                .hits()
                .hits()
                .getFirst();
        Long error = story.docCountErrorUpperBound();
        return new Lead(
                Objects.requireNonNull(earliest.source()).to(Mention.class).articleId(),
                error == null || error == 0 ? story.docCount() : null);
    }
}
