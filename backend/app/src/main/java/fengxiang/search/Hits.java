package fengxiang.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Hit;
import fengxiang.article.ArticleIndex;
import fengxiang.article.StoredArticle;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Articles as lists show them, for other features that know which ones they want. */
@Service
public class Hits {

    private final Elastic elastic;
    private final Views views;
    private final String alias;

    Hits(Elastic elastic, Views views, Indices indices) {
        this.elastic = elastic;
        this.views = views;
        this.alias = indices.alias(ArticleIndex.ARTICLES);
    }

    /**
     * Those that there still are, by id.
     *
     * @param ids at most 1,000
     * @param marked what is marked in their passages; null: nothing
     */
    public Map<String, ArticleHit> byId(Collection<String> ids, @Nullable Query marked) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<Hit<StoredArticle>> found = elastic.call(
                        "read articles",
                        client -> client.search(
                                s -> s.index(alias)
                                        .ignoreUnavailable(true)
                                        .query(q -> q.ids(i -> i.values(List.copyOf(ids))))
                                        .size(ids.size())
                                        .trackTotalHits(t -> t.enabled(false))
                                        .highlight(marked == null ? null : Marks.ask(marked)),
                                StoredArticle.class))
                .hits()
                .hits();
        return views.hits(found).stream().collect(Collectors.toMap(ArticleHit::id, Function.identity()));
    }
}
