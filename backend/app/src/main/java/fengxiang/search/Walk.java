package fengxiang.search;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import fengxiang.article.ArticleIndex;
import fengxiang.article.StoredArticle;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import fengxiang.figure.Scope;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Goes through all articles of a search a page at a time, however many there are, and keeps nothing between pages. */
@Component
class Walk {

    private final Elastic elastic;
    private final Whole whole;
    private final Views views;
    private final String alias;

    Walk(Elastic elastic, Whole whole, Views views, Indices indices) {
        this.elastic = elastic;
        this.whole = whole;
        this.views = views;
        this.alias = indices.alias(ArticleIndex.ARTICLES);
    }

    /** @param after null: from the latest */
    WalkPage page(Scope scope, @Nullable Cursor after, int size) {
        SearchRequest request = SearchRequest.of(s -> {
            s.index(alias)
                    .ignoreUnavailable(true) // before the first article there is no index
                    .query(whole.of(scope))
                    .size(size)
                    .trackTotalHits(t -> t.enabled(true))
                    .sort(Order.LATEST_FIRST);
            return after == null ? s : s.searchAfter(after.values());
        });
        SearchResponse<StoredArticle> answer =
                elastic.call("go through the articles", c -> c.search(request, StoredArticle.class));
        List<Hit<StoredArticle>> hits = answer.hits().hits();
        return new WalkPage(
                Objects.requireNonNull(answer.hits().total()).value(),
                views.hits(hits),
                hits.size() < size
                        ? null
                        : Cursor.after(Objects.requireNonNull(hits.getLast().source()))
                                .toString());
    }
}
