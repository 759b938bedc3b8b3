package fengxiang.search;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import fengxiang.article.ArticleField;
import fengxiang.figure.Scope;
import fengxiang.figure.ScopeFilters;
import fengxiang.figure.Target;
import fengxiang.model.ArticleKind;
import fengxiang.outlet.Outlet;
import fengxiang.query.TextQueries;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Criteria as one request: hits, total, facets and histogram come from the same moment. The filters that facets show
 * are applied after counting (post filter), and to each facet without its own, so that several values of one facet can
 * be chosen.
 *
 * <p>The alias is asked, not the months that the range could touch: an article's index is the month of its collection,
 * which says little about when it was published. Elasticsearch itself skips an index whose publication times lie
 * outside of the range.
 */
final class SearchRequests {

    private static final String COUNTED = "counted";

    private SearchRequests() {}

    static SearchRequest of(String alias, Criteria criteria, ScopeFilters filters, List<Outlet> outlets) {
        return SearchRequest.of(s -> asked(s.index(alias), criteria, filters, outlets));
    }

    private static SearchRequest.Builder asked(
            SearchRequest.Builder s, Criteria criteria, ScopeFilters filters, List<Outlet> outlets) {
        if (criteria.reader() != null) {
            MarkFacet.ask(filters, criteria.reader()).forEach(s::aggregations);
        }
        if (!filters.all().isMatchAll()) {
            s.postFilter(filters.all()).aggregations("assessed", within(filters.all(), ReadFacets.assessed()));
        }
        if (!tiersAreOfTheOutlets(criteria.scope())) {
            s.aggregations("tiers", within(filters.allBut(ScopeFilters.By.TIER), HostFacet.ask()));
        }
        if (criteria.grouping() != Grouping.NONE) {
            s.collapse(c -> c.field(criteria.grouping().path()));
            RowCount.ask(filters, criteria.grouping()).forEach(s::aggregations);
        }
        return s.ignoreUnavailable(true) // before the first article there is no index
                .query(matching(criteria, outlets))
                .trackTotalHits(t -> t.enabled(true))
                .from(criteria.paging().from())
                .size(criteria.paging().size())
                .sort(sort(criteria))
                .highlight(
                        criteria.scope().query() == null
                                ? null
                                : Marks.ask(TextQueries.of(criteria.scope().query(), outlets)))
                .aggregations("outlets", within(filters.allBut(ScopeFilters.By.OUTLET), HostFacet.ask()))
                .aggregations("kinds", within(filters.allBut(ScopeFilters.By.KIND), kinds()))
                .aggregations("topics", within(filters.allBut(ScopeFilters.By.TOPIC), ReadFacets.topics()))
                .aggregations(
                        "sentiments",
                        within(
                                filters.allBut(ScopeFilters.By.SENTIMENT),
                                ReadFacets.sentiments(criteria.scope().topics())))
                .aggregations(
                        "regions",
                        within(
                                filters.allBut(ScopeFilters.By.REGION),
                                ReadFacets.regions(criteria.scope().regions())))
                .aggregations(
                        "histogram",
                        within(filters.all(), TimeHistogram.of(criteria.scope()).ask()));
    }

    /** Both are counted from hosts: the same ones, as long as neither is chosen. */
    private static boolean tiersAreOfTheOutlets(Scope scope) {
        return scope.outlets().isEmpty() && scope.tiers().isEmpty();
    }

    /** The answer for a facet. */
    static Aggregate counted(Map<String, Aggregate> answer, String name) {
        Aggregate found = Objects.requireNonNull(answer.get(name), name);
        Aggregate within = found.isFilter() ? found.filter().aggregations().get(COUNTED) : null;
        return within == null ? found : within;
    }

    /** By host, for the tiers. */
    static Aggregate tiers(Map<String, Aggregate> answer) {
        return counted(answer, answer.containsKey("tiers") ? "tiers" : "outlets");
    }

    /** One article, by the id in its fields: the alias has several indices, so it cannot be got by {@code _id}. */
    static SearchRequest one(
            String alias, String id, fengxiang.text.query.@Nullable Query query, List<Outlet> outlets) {
        return SearchRequest.of(s -> s.index(alias)
                .ignoreUnavailable(true)
                .query(q -> q.term(t -> t.field(ArticleField.ID.path()).value(id)))
                .size(1)
                .highlight(query == null ? null : Marks.ask(TextQueries.of(query, outlets))));
    }

    /** Scores are only computed where they decide the order. */
    private static Query matching(Criteria criteria, List<Outlet> outlets) {
        Query published = Target.ARTICLES.published(
                criteria.scope().from(), criteria.scope().to());
        Query text = criteria.scope().query() == null
                ? null
                : TextQueries.of(criteria.scope().query(), outlets);
        return Query.of(q -> q.bool(b -> {
            if (published != null) {
                b.filter(published);
            }
            if (text != null) {
                return criteria.byRelevance() ? b.must(text) : b.filter(text);
            }
            return b;
        }));
    }

    private static List<SortOptions> sort(Criteria criteria) {
        List<SortOptions> sort = new ArrayList<>();
        if (criteria.byRelevance()) {
            sort.add(
                    SortOptions.of(s -> s.score(x -> x.order(co.elastic.clients.elasticsearch._types.SortOrder.Desc))));
        }
        sort.addAll(Order.LATEST_FIRST);
        return sort;
    }

    /** A filter that lets everything pass would be asked for each article all the same. */
    static Aggregation within(Query filter, Aggregation counted) {
        return filter.isMatchAll()
                ? counted
                : Aggregation.of(a -> a.filter(filter).aggregations(COUNTED, counted));
    }

    private static Aggregation kinds() {
        return Aggregation.of(
                a -> a.terms(t -> t.field(ArticleField.KIND.path()).size(ArticleKind.values().length)));
    }
}
