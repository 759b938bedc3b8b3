package fengxiang.triage;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import fengxiang.article.Tone;
import fengxiang.elastic.Terms;
import fengxiang.elastic.Times;
import fengxiang.figure.Scope;
import fengxiang.figure.ScopeFilters;
import fengxiang.figure.Target;
import fengxiang.mention.MentionField;
import fengxiang.mention.Verdict;
import fengxiang.outlet.Outlet;
import fengxiang.outlet.Tier;
import fengxiang.platform.Paging;
import fengxiang.topic.WorkingTopic;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The inbox as a request: one mention for each story of a topic that nobody has judged, the most serious first. What is
 * said about us decides, then how sure that is, then the tier of the outlet that was first; of equals the one that has
 * waited longest comes first. Pure.
 */
final class InboxQuery {

    /** How long a story may wait. */
    static final Duration PATIENCE = Duration.ofMinutes(30);

    /** Weights that no sum of lesser ones reaches. */
    private static final float NEGATIVE = 400;

    private static final float NEUTRAL = 200;
    private static final float CERTAIN = 60;
    private static final float PROBABLE = 30;
    private static final float NATIONAL = 15;
    private static final float PROVINCIAL = 10;
    private static final float CITY = 5;

    private InboxQuery() {}

    /**
     * The request.
     *
     * @param topics those that work; an empty inbox where there are none
     * @param past whether stories count too that had been collected before their topic began
     * @param overdue what was collected before that has waited too long
     * @param outlets all of them
     */
    static SearchRequest of(
            String alias,
            List<WorkingTopic> topics,
            boolean past,
            Scope scope,
            Instant overdue,
            List<Outlet> outlets,
            Paging paging) {
        Query chosen = new ScopeFilters(Target.MENTIONS, scope, outlets).all();
        Query rest = new ScopeFilters(Target.MENTIONS, scope.about(Set.of()), outlets).whole();
        Query late = Query.of(q -> q.bool(b -> b.filter(chosen)
                .filter(f -> f.range(r ->
                        r.date(d -> d.field(MentionField.COLLECTED_AT.path()).lte(overdue.toString()))))));
        return SearchRequest.of(s -> s.index(alias)
                .ignoreUnavailable(true) // before the first mention there is no index
                .query(q -> q.bool(b -> b.filter(open(topics, past), rest).should(weights(outlets))))
                .postFilter(chosen)
                .trackTotalHits(t -> t.enabled(true))
                .from(paging.from())
                .size(paging.size())
                .sort(o -> o.score(x -> x.order(SortOrder.Desc)))
                .sort(o ->
                        o.field(f -> f.field(MentionField.COLLECTED_AT.path()).order(SortOrder.Asc)))
                .sort(o -> o.field(f -> f.field(MentionField.ARTICLE.path()).order(SortOrder.Asc)))
                .sort(o -> o.field(f -> f.field(MentionField.TOPIC.path()).order(SortOrder.Asc)))
                .aggregations("overdue", a -> a.filter(late))
                .aggregations(
                        "topics",
                        a -> a.terms(t -> t.field(MentionField.TOPIC.path()).size(Math.max(1, topics.size())))));
    }

    /** Of a story only the first copy in the topic stands for all. */
    static Query open(List<WorkingTopic> topics, boolean past) {
        List<String> judged = Verdict.judged().stream().map(Verdict::toString).toList();
        return Query.of(q -> q.bool(b -> b.filter(term(MentionField.FIRST, FieldValue.of(true)))
                .filter(begun(topics, past))
                .mustNot(Terms.anyOf(MentionField.VERDICT.path(), judged))));
    }

    private static Query begun(List<WorkingTopic> topics, boolean past) {
        if (past) {
            return Terms.anyOf(
                    MentionField.TOPIC.path(),
                    topics.stream().map(WorkingTopic::id).toList());
        }
        if (topics.isEmpty()) {
            return Query.of(q -> q.matchNone(n -> n));
        }
        List<Query> each = topics.stream()
                .map(topic -> Query.of(q -> q.bool(b -> b.filter(term(MentionField.TOPIC, FieldValue.of(topic.id())))
                        .filter(Times.since(MentionField.COLLECTED_AT.path(), topic.since())))))
                .toList();
        return Query.of(q -> q.bool(b -> b.should(each).minimumShouldMatch("1")));
    }

    private static List<Query> weights(List<Outlet> outlets) {
        List<Query> weights = new ArrayList<>();
        weights.add(weigh(sentiment(Tone.Label.NEGATIVE), NEGATIVE));
        weights.add(weigh(sentiment(Tone.Label.NEUTRAL), NEUTRAL));
        weights.add(weigh(negative(Tone.Band.CERTAIN), CERTAIN));
        weights.add(weigh(negative(Tone.Band.PROBABLE), PROBABLE));
        weights.add(weigh(tier(Tier.NATIONAL, outlets), NATIONAL));
        weights.add(weigh(tier(Tier.PROVINCIAL, outlets), PROVINCIAL));
        weights.add(weigh(tier(Tier.CITY, outlets), CITY));
        return weights;
    }

    private static Query tier(Tier tier, List<Outlet> outlets) {
        return ScopeFilters.tiers(Target.MENTIONS, Set.of(tier), outlets);
    }

    private static Query sentiment(Tone.Label label) {
        return term(MentionField.SENTIMENT, FieldValue.of(label.toString()));
    }

    private static Query negative(Tone.Band band) {
        return Query.of(q -> q.bool(b -> b.filter(sentiment(Tone.Label.NEGATIVE))
                .filter(term(MentionField.BAND, FieldValue.of(band.toString())))));
    }

    private static Query term(MentionField field, FieldValue value) {
        return Query.of(q -> q.term(t -> t.field(field.path()).value(value)));
    }

    private static Query weigh(Query query, float weight) {
        return Query.of(q -> q.constantScore(c -> c.filter(query).boost(weight)));
    }
}
