package fengxiang.watch;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.CalendarInterval;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import fengxiang.elastic.Terms;
import fengxiang.elastic.Times;
import fengxiang.mention.MentionField;
import fengxiang.mention.Verdict;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;

/** On how many days some outlets reported on a topic, as one request. Pure. */
record HabitQuery(String topicId, Collection<String> hosts, Instant at) {

    private static final String DAYS = "days";

    SearchRequest of(String alias) {
        String published = MentionField.PUBLISHED_AT.path();
        return SearchRequest.of(s -> s.index(alias)
                .ignoreUnavailable(true) // before the first mention there is no index
                .size(0)
                .trackTotalHits(t -> t.enabled(false))
                .query(q -> q.bool(b -> b.filter(f ->
                                f.term(t -> t.field(MentionField.TOPIC.path()).value(topicId)))
                        .filter(Terms.anyOf(MentionField.OUTLET_HOST.path(), hosts))
                        .filter(Times.within(published, Habit.from(at), Habit.to(at)))
                        .mustNot(n -> n.term(
                                t -> t.field(MentionField.VERDICT.path()).value(Verdict.IRRELEVANT.toString())))))
                .aggregations(
                        DAYS,
                        a -> a.dateHistogram(h -> h.field(published)
                                .calendarInterval(CalendarInterval.Day)
                                .timeZone(CountRules.ZONE.getId())
                                .minDocCount(1))));
    }

    static long read(Map<String, Aggregate> answer) {
        return answer.isEmpty()
                ? 0
                : Objects.requireNonNull(answer.get(DAYS))
                        .dateHistogram()
                        .buckets()
                        .array()
                        .size();
    }
}
