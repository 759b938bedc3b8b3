package fengxiang.search;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import fengxiang.article.ArticleField;
import fengxiang.article.ArticleIndex;
import fengxiang.article.StoredArticle;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import fengxiang.figure.Target;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;

/** How many articles a question finds, and the latest of them with their marked passages, for other features. */
@Service
public class Samples {

    private final Elastic elastic;
    private final Views views;
    private final String alias;

    Samples(Elastic elastic, Views views, Indices indices) {
        this.elastic = elastic;
        this.views = views;
        this.alias = indices.alias(ArticleIndex.ARTICLES);
    }

    /**
     * What was found.
     *
     * @param total exact
     * @param latest by time of publication, the latest first
     */
    public record ArticleSample(long total, List<ArticleHit> latest) {}

    /**
     * Asks once.
     *
     * @param marked what is marked in the passages; mostly the question itself
     * @param since by time of publication
     */
    public ArticleSample find(Query question, Query marked, Instant since, int most) {
        SearchResponse<StoredArticle> answer = elastic.call(
                "look for samples",
                client -> client.search(
                        s -> s.index(alias)
                                .ignoreUnavailable(true) // before the first article there is no index
                                .query(q -> q.bool(b -> b.filter(
                                        question, Objects.requireNonNull(Target.ARTICLES.published(since, null)))))
                                .trackTotalHits(t -> t.enabled(true))
                                .size(most)
                                .sort(o -> o.field(f -> f.field(ArticleField.PUBLISHED_AT.path())
                                        .order(SortOrder.Desc)))
                                .sort(o -> o.field(
                                        f -> f.field(ArticleField.ID.path()).order(SortOrder.Asc)))
                                .highlight(Marks.ask(marked)),
                        StoredArticle.class));
        List<ArticleHit> latest = views.hits(answer.hits().hits());
        return new ArticleSample(Objects.requireNonNull(answer.hits().total()).value(), latest);
    }
}
