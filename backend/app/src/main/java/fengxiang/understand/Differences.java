package fengxiang.understand;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fengxiang.article.ArticleField;
import fengxiang.outlet.Outlet;
import fengxiang.topic.TopicSearch;
import fengxiang.topic.WorkingTopic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which articles do not name a topic and should, or name it and should not. Pure. */
final class Differences {

    private Differences() {}

    /** @param topic null: it matches nothing any more */
    static Query of(String topicId, @Nullable WorkingTopic topic, List<Outlet> outlets) {
        Query names =
                Query.of(q -> q.term(t -> t.field(ArticleField.TOPICS.path()).value(topicId)));
        if (topic == null) {
            return names;
        }
        Query matches = TopicSearch.of(topic, outlets);
        return Query.of(q -> q.bool(
                b -> b.should(butNot(matches, names), butNot(names, matches)).minimumShouldMatch("1")));
    }

    /** Of those, the ones that do not wait already. */
    static Query settled(Query differences) {
        Query waits = Query.of(
                q -> q.term(t -> t.field(ArticleField.UNDERSTOOD_VERSION.path()).value(0)));
        return butNot(differences, waits);
    }

    private static Query butNot(Query wanted, Query unwanted) {
        return Query.of(q -> q.bool(b -> b.filter(wanted).mustNot(unwanted)));
    }
}
