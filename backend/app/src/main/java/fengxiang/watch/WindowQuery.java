package fengxiang.watch;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import fengxiang.alert.Evidence;
import fengxiang.article.Tone;
import fengxiang.mention.MentionField;
import fengxiang.mention.Verdict;
import fengxiang.signal.When;
import java.time.Duration;
import java.time.Instant;

/**
 * The stories and outlets of a topic in a window, as one request. Pure.
 *
 * @param negative only stories that are negative towards the topic
 */
record WindowQuery(String topicId, Instant from, Instant to, boolean negative) {

    static final String HOSTS = "hosts";

    private static final Duration DAY = Duration.ofHours(24);

    /**
     * Stories are the first copies; outlets are those of all copies.
     *
     * @param when which time counts
     */
    SearchRequest of(String alias, When when) {
        return SearchRequest.of(s -> s.index(alias)
                .ignoreUnavailable(true) // before the first mention there is no index
                .size(Evidence.MOST)
                .trackTotalHits(t -> t.enabled(false))
                .query(all(when))
                .postFilter(first())
                .aggregations(
                        HOSTS,
                        a -> a.terms(
                                t -> t.field(MentionField.OUTLET_HOST.path()).size(Evidence.MOST)))
                .sort(o ->
                        o.field(f -> f.field(MentionField.PUBLISHED_AT.path()).order(SortOrder.Desc)))
                .sort(o -> o.field(f -> f.field(MentionField.ARTICLE.path()).order(SortOrder.Asc))));
    }

    private Query all(When when) {
        boolean withDays = Duration.between(from, to).compareTo(DAY) >= 0;
        Query minutes = when.minutes().within(from, to);
        Query counted = withDays
                ? Query.of(q -> q.bool(b -> b.should(minutes)
                        .should(when.days().within(from, to))
                        .should(when.pastDays().within(from, to))
                        .minimumShouldMatch("1")))
                : minutes;
        return Query.of(q -> q.bool(b -> {
            b.filter(term(MentionField.TOPIC, topicId))
                    .filter(counted)
                    .mustNot(term(MentionField.VERDICT, Verdict.IRRELEVANT.toString()));
            return negative ? b.filter(term(MentionField.SENTIMENT, Tone.Label.NEGATIVE.toString())) : b;
        }));
    }

    private static Query first() {
        return Query.of(q -> q.term(t -> t.field(MentionField.FIRST.path()).value(true)));
    }

    private static Query term(MentionField field, String value) {
        return Query.of(q -> q.term(t -> t.field(field.path()).value(value)));
    }
}
