package fengxiang.preview;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fengxiang.outlet.Outlet;
import fengxiang.outlet.Outlets;
import fengxiang.search.Samples;
import fengxiang.topic.TopicDraft;
import fengxiang.topic.TopicSearch;
import fengxiang.topic.WorkingTopic;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Asks the articles what a draft would match. Stores nothing. */
@Component
class Previews {

    static final int DAYS = 30;
    private static final int MATCHES = 10;
    private static final int NEAR_MISSES = 5;

    private final Samples samples;
    private final Outlets outlets;
    private final Clock clock;

    Previews(Samples samples, Outlets outlets, Clock clock) {
        this.samples = samples;
        this.outlets = outlets;
        this.clock = clock;
    }

    TopicPreview of(TopicDraft draft) {
        WorkingTopic topic = WorkingTopic.trial(draft);
        List<Outlet> all = outlets.all();
        Instant since = clock.instant().minus(Duration.ofDays(DAYS));
        Query everything = Query.of(q -> q.matchAll(m -> m));
        Query matching = TopicSearch.of(topic, all);
        Query naming = TopicSearch.of(topic.anyMention(), all);
        Query alike = AlikeQuery.of(topic.names());
        return new TopicPreview(
                DAYS,
                samples.find(everything, everything, since, 0).total(),
                samples.find(matching, matching, since, MATCHES),
                samples.find(butNot(naming, matching), naming, since, NEAR_MISSES),
                samples.find(butNot(alike, naming), alike, since, NEAR_MISSES));
    }

    private static Query butNot(Query wanted, Query unwanted) {
        return Query.of(q -> q.bool(b -> b.filter(wanted).mustNot(unwanted)));
    }
}
