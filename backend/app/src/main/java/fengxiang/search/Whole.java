package fengxiang.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fengxiang.figure.Scope;
import fengxiang.figure.ScopeFilters;
import fengxiang.figure.Target;
import fengxiang.outlet.Outlet;
import fengxiang.outlet.Outlets;
import fengxiang.query.TextQueries;
import java.util.List;
import org.springframework.stereotype.Component;

/** A scope as one query, its words among it. */
@Component
class Whole {

    private final Outlets outlets;

    Whole(Outlets outlets) {
        this.outlets = outlets;
    }

    Query of(Scope scope) {
        List<Outlet> all = outlets.all();
        Query filters = new ScopeFilters(Target.ARTICLES, scope, all).whole();
        var words = scope.query();
        return words == null ? filters : Query.of(q -> q.bool(b -> b.filter(filters, TextQueries.of(words, all))));
    }
}
