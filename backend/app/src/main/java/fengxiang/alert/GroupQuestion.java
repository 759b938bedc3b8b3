package fengxiang.alert;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fengxiang.elastic.Terms;
import fengxiang.elastic.Times;
import fengxiang.rule.Urgency;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which groups are asked for. Pure.
 *
 * @param open those that somebody has to take up only
 * @param quiet with those that are in the page only, which nobody has to take up
 * @param topic null: of all topics
 * @param from something was found for it since; null: whenever
 * @param to it was opened before; null: whenever
 */
record GroupQuestion(
        boolean open,
        boolean quiet,
        @Nullable String topic,
        @Nullable Instant from,
        @Nullable Instant to) {

    Query query(Instant now) {
        List<Query> all = new ArrayList<>();
        if (open) {
            all.add(OpenAlerts.open(now));
        }
        if (!quiet) {
            all.add(Terms.anyOf("urgency", List.of(Urgency.SOON.toString(), Urgency.NOW.toString())));
        }
        if (topic != null) {
            all.add(Terms.anyOf("topicId", List.of(topic)));
        }
        if (from != null) {
            all.add(Times.since("lastAt", from));
        }
        if (to != null) {
            all.add(Times.within("openedAt", null, to));
        }
        return all.isEmpty() ? Query.of(q -> q.matchAll(m -> m)) : Query.of(q -> q.bool(b -> b.filter(all)));
    }
}
