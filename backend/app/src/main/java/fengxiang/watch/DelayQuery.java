package fengxiang.watch;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import fengxiang.elastic.Times;
import fengxiang.mention.Mention;
import fengxiang.mention.MentionField;
import fengxiang.model.TimePrecision;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/** How long it takes from publication to collection: the middle of the latest mentions of a day. Pure. */
record DelayQuery(String topicId, Instant now) {

    private static final Duration DAY = Duration.ofHours(24);
    private static final int LATEST = 200;

    /** Of fewer nothing can be said. */
    private static final int FEWEST = 5;

    SearchRequest of(String alias) {
        return SearchRequest.of(s -> s.index(alias)
                .ignoreUnavailable(true) // before the first mention there is no index
                .size(LATEST)
                .trackTotalHits(t -> t.enabled(false))
                .query(q -> q.bool(b -> b.filter(f ->
                                f.term(t -> t.field(MentionField.TOPIC.path()).value(topicId)))
                        .filter(f -> f.term(
                                t -> t.field(MentionField.PRECISION.path()).value(TimePrecision.MINUTE.toString())))
                        .filter(f -> f.term(
                                t -> t.field(MentionField.BACKFILL.path()).value(false)))
                        .filter(Times.within(MentionField.COLLECTED_AT.path(), now.minus(DAY), now))))
                .sort(o ->
                        o.field(f -> f.field(MentionField.COLLECTED_AT.path()).order(SortOrder.Desc))));
    }

    /** In minutes; empty: too few to say. */
    static OptionalLong middle(List<Mention> latest) {
        long[] minutes = latest.stream()
                .mapToLong(mention -> Duration.between(mention.publishedAt(), mention.collectedAt())
                        .toMinutes())
                .sorted()
                .toArray();
        return minutes.length < FEWEST ? OptionalLong.empty() : OptionalLong.of(minutes[minutes.length / 2]);
    }
}
