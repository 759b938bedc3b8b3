package fengxiang.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import fengxiang.article.ArticleField;
import fengxiang.article.ArticleIndex;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import fengxiang.elastic.Terms;
import fengxiang.figure.Scope;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;

/** Which articles a search finds, for what is done with all of them at once. */
@Service
public class Found {

    private final Elastic elastic;
    private final Whole whole;
    private final String alias;

    Found(Elastic elastic, Whole whole, Indices indices) {
        this.elastic = elastic;
        this.whole = whole;
        this.alias = indices.alias(ArticleIndex.ARTICLES);
    }

    /**
     * Articles.
     *
     * @param total exact
     * @param ids in no order; of some of them only, where there are more than were asked for
     */
    public record Ids(long total, List<String> ids) {}

    /** @param most ids, at most 10,000 */
    public Ids ids(Scope scope, int most) {
        return ids(whole.of(scope), most);
    }

    /** These articles and all that belong to the same stories. */
    public Ids withCopies(Collection<String> articles, int most) {
        Query these = Terms.anyOf(ArticleField.ID.path(), articles);
        List<String> stories = elastic
                .call(
                        "look for the stories of articles",
                        c -> c.search(
                                s -> s.index(alias)
                                        .ignoreUnavailable(true)
                                        .size(0)
                                        .query(these)
                                        .aggregations(
                                                "stories",
                                                a -> a.terms(t -> t.field(ArticleField.STORY.path())
                                                        .size(articles.size()))),
                                Void.class))
                .aggregations()
                .values()
                .stream()
                .flatMap(found -> found.sterms().buckets().array().stream())
                .map(bucket -> bucket.key().stringValue())
                .toList();
        Query copies = Terms.anyOf(ArticleField.STORY.path(), stories);
        return ids(Query.of(q -> q.bool(b -> b.should(these, copies).minimumShouldMatch("1"))), most);
    }

    private Ids ids(Query query, int most) {
        SearchResponse<Void> answer = elastic.call(
                "look for all articles of a search",
                c -> c.search(
                        s -> s.index(alias)
                                .ignoreUnavailable(true)
                                .query(q -> q.bool(b -> b.filter(query)))
                                .size(most)
                                .source(f -> f.fetch(false))
                                .trackTotalHits(t -> t.enabled(true)),
                        Void.class));
        return new Ids(
                Objects.requireNonNull(answer.hits().total()).value(),
                answer.hits().hits().stream()
                        .map(hit -> Objects.requireNonNull(hit.id()))
                        .toList());
    }
}
