package fengxiang.triage;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import fengxiang.article.ArticleField;
import fengxiang.elastic.Terms;
import fengxiang.elastic.Times;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** How many articles of a topic have each of some terms, and what was found of those. Pure. */
final class ExclusionQuery {

    private ExclusionQuery() {}

    static SearchRequest of(
            String alias,
            String topicId,
            Instant since,
            Collection<String> terms,
            Collection<String> irrelevant,
            Collection<String> relevant) {
        Map<String, Query> having = new LinkedHashMap<>();
        terms.forEach(term -> having.put(term, having(term)));
        return SearchRequest.of(s -> s.index(alias)
                .ignoreUnavailable(true)
                .size(0)
                .query(q -> q.bool(b -> b.filter(f ->
                                f.term(t -> t.field(ArticleField.TOPICS.path()).value(topicId)))
                        .filter(Times.since(ArticleField.PUBLISHED_AT.path(), since))))
                .aggregations(
                        "terms",
                        Aggregation.of(a -> a.filters(f -> f.filters(b -> b.keyed(having)))
                                .aggregations("irrelevant", n -> n.filter(stories(irrelevant)))
                                .aggregations("relevant", n -> n.filter(stories(relevant))))));
    }

    /** Exactly these characters, as an excluded term is matched. */
    private static Query having(String term) {
        return Query.of(q ->
                q.bool(b -> b.should(phrase(ArticleField.TITLE_EXACT, term), phrase(ArticleField.TEXT_EXACT, term))
                        .minimumShouldMatch("1")));
    }

    private static Query phrase(ArticleField field, String term) {
        return Query.of(q -> q.matchPhrase(m -> m.field(field.path()).query(term)));
    }

    private static Query stories(Collection<String> ids) {
        return Terms.anyOf(ArticleField.STORY.path(), ids);
    }
}
