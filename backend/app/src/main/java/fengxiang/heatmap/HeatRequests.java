package fengxiang.heatmap;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import fengxiang.figure.Scope;
import fengxiang.figure.ScopeFilters;
import fengxiang.outlet.Outlet;
import fengxiang.query.TextQueries;
import java.util.List;
import java.util.Map;

/** A heat map as one request without hits. Pure. */
final class HeatRequests {

    private HeatRequests() {}

    /** @param outlets all of them */
    static SearchRequest of(
            String alias, Basis basis, Scope scope, List<Outlet> outlets, Map<String, Aggregation> cells) {
        Query filters = new ScopeFilters(basis.target(), scope, outlets).whole();
        return SearchRequest.of(s -> s.index(alias)
                .ignoreUnavailable(true) // before the first article there is no index
                .size(0)
                .trackTotalHits(t -> t.enabled(true))
                .query(q -> q.bool(b -> scope.query() == null
                        ? b.filter(filters)
                        : b.filter(filters).filter(TextQueries.of(scope.query(), outlets))))
                .aggregations(cells));
    }
}
