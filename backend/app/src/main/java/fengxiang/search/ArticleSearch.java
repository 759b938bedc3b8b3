package fengxiang.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import fengxiang.article.ArticleIndex;
import fengxiang.article.StoredArticle;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import fengxiang.figure.ScopeFilters;
import fengxiang.figure.Target;
import fengxiang.outlet.Outlet;
import fengxiang.outlet.Outlets;
import fengxiang.platform.NotFoundException;
import fengxiang.text.query.Query;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Answers questions to the articles, each with one request. */
@Service
class ArticleSearch {

    private final Elastic elastic;
    private final Outlets outlets;
    private final Views views;
    private final Rows rows;
    private final String alias;

    ArticleSearch(Elastic elastic, Outlets outlets, Views views, Rows rows, Indices indices) {
        this.elastic = elastic;
        this.outlets = outlets;
        this.views = views;
        this.rows = rows;
        this.alias = indices.alias(ArticleIndex.ARTICLES);
    }

    SearchResult find(Criteria criteria) {
        List<Outlet> all = outlets.all();
        SearchRequest request =
                SearchRequests.of(alias, criteria, new ScopeFilters(Target.ARTICLES, criteria.scope(), all), all);
        SearchResponse<StoredArticle> answer = search("search the articles", request);
        boolean grouped = criteria.grouping() != Grouping.NONE;
        Long rowCount = grouped ? RowCount.read(answer.aggregations()) : null;
        Rows.Page page = grouped
                ? rows.of(criteria.scope(), criteria.grouping(), articles(answer))
                : new Rows.Page(views.hits(answer.hits().hits()), List.of());
        long total = Objects.requireNonNull(answer.hits().total()).value();
        return new SearchResult(
                total,
                assessed(answer.aggregations()),
                criteria.paging().page(),
                criteria.paging().size(),
                answer.took(),
                page.hits(),
                rowCount,
                page.rows(),
                facets(answer.aggregations(), total),
                histogram(criteria, answer.aggregations()));
    }

    private static List<StoredArticle> articles(SearchResponse<StoredArticle> answer) {
        return answer.hits().hits().stream()
                .map(hit -> Objects.requireNonNull(hit.source()))
                .toList();
    }

    /** @param query null: nothing is marked */
    ArticleView get(String id, @Nullable Query query) {
        return search("read an article", SearchRequests.one(alias, id, query, outlets.all())).hits().hits().stream()
                .findFirst()
                .map(views::whole)
                .orElseThrow(() -> new NotFoundException("article", id));
    }

    private SearchResponse<StoredArticle> search(String what, SearchRequest request) {
        return elastic.call(what, client -> client.search(request, StoredArticle.class));
    }

    private static long assessed(Map<String, Aggregate> answer) {
        return answer.isEmpty() ? 0 : ReadFacets.assessed(answer);
    }

    private Facets facets(Map<String, Aggregate> answer, long total) {
        if (answer.isEmpty()) { // no index yet
            return new Facets(
                    List.of(),
                    Facets.tiers(Map.of(), outlets),
                    Facets.kinds(Map.of()),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());
        }
        Map<String, Long> kinds = new HashMap<>();
        SearchRequests.counted(answer, "kinds")
                .sterms()
                .buckets()
                .array()
                .forEach(b -> kinds.put(b.key().stringValue(), b.docCount()));
        return new Facets(
                Facets.outlets(HostFacet.read(SearchRequests.counted(answer, "outlets")), outlets),
                Facets.tiers(HostFacet.read(SearchRequests.tiers(answer)), outlets),
                Facets.kinds(kinds),
                ReadFacets.topics(SearchRequests.counted(answer, "topics"), views.topicNames()),
                ReadFacets.sentiments(SearchRequests.counted(answer, "sentiments")),
                ReadFacets.regions(SearchRequests.counted(answer, "regions")),
                MarkFacet.read(answer, total));
    }

    private static Histogram histogram(Criteria criteria, Map<String, Aggregate> answer) {
        return answer.isEmpty()
                ? Histogram.EMPTY
                : TimeHistogram.of(criteria.scope()).read(SearchRequests.counted(answer, "histogram"));
    }
}
