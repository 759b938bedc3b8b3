package fengxiang.trend;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import fengxiang.figure.Scope;
import fengxiang.figure.ScopeFilters;
import fengxiang.figure.Target;
import fengxiang.outlet.Outlet;
import fengxiang.query.TextQueries;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A trend as searches, one for each subject. Pure. */
final class TrendRequests {

    private final Map<Target, String> aliases;
    private final List<Outlet> outlets;

    /** @param outlets all of them */
    TrendRequests(Map<Target, String> aliases, List<Outlet> outlets) {
        this.aliases = Map.copyOf(aliases);
        this.outlets = outlets;
    }

    static Target target(Subject subject) {
        return subject.topic() == null ? Target.ARTICLES : Target.MENTIONS;
    }

    /** Everything of a subject that is always counted. */
    RequestItem curve(Subject subject, TrendQuestion question) {
        Target target = target(subject);
        Map<String, Aggregation> counted =
                new HashMap<>(CurveCount.ask(target, question.range().interval()));
        counted.putAll(HostCount.ask(target));
        if (subject.topic() == null) {
            counted.putAll(StoryCount.ask(target, StoryCount.COUNTED));
        }
        return item(subject, question.scope(), counted);
    }

    /** All collected, with the same filters. */
    RequestItem collected(TrendQuestion question) {
        return item(
                Subject.EVERYTHING,
                question.scope(),
                question.also().contains(Also.ALL)
                        ? BarCount.ask(Target.ARTICLES, question.range().interval(), Map.of())
                        : Map.of());
    }

    RequestItem item(Subject subject, Scope scope, Map<String, Aggregation> counted) {
        String alias = aliases.get(target(subject));
        return RequestItem.of(i -> i.header(h -> h.index(alias).ignoreUnavailable(true)) // months come and go
                .body(b -> b.query(matching(subject, scope))
                        .size(0)
                        .trackTotalHits(t -> t.enabled(true))
                        .aggregations(counted)));
    }

    Query matching(Subject subject, Scope scope) {
        Scope own = subject.topic() == null ? scope : scope.about(Set.of(subject.topic()));
        Query filters = new ScopeFilters(target(subject), own, outlets).whole();
        if (subject.words() == null) {
            return filters;
        }
        Query words = TextQueries.of(subject.words(), outlets);
        return Query.of(q -> q.bool(b -> b.filter(filters, words)));
    }
}
