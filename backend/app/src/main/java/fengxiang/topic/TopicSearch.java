package fengxiang.topic;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fengxiang.article.ArticleField;
import fengxiang.elastic.Terms;
import fengxiang.outlet.Outlet;
import fengxiang.query.TextQueries;
import java.util.List;

/** A topic in Elasticsearch's terms, for looking through the past. Pure. */
public final class TopicSearch {

    private TopicSearch() {}

    /** @param outlets all of them */
    public static Query of(WorkingTopic topic, List<Outlet> outlets) {
        Query words = TextQueries.of(topic.asked(), outlets);
        if (topic.sources().isEmpty()) {
            return words;
        }
        Query sources = Terms.anyOf(ArticleField.SOURCE_ID.path(), topic.sources());
        return Query.of(q -> q.bool(b -> b.must(words).filter(sources)));
    }
}
