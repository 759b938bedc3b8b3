package fengxiang.crawl;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fengxiang.elastic.Terms;
import java.time.Instant;
import java.util.Collection;

/** The questions to {@code crawl-urls}; every one is answered from terms, points and doc values. */
final class UrlQueries {

    private UrlQueries() {}

    /** Addresses of a host that can be leased, for these sources. */
    static Query leasable(String host, Collection<String> sourceIds) {
        return Query.of(q -> q.bool(b -> b.filter(term("host", host))
                .filter(Terms.anyOf("sourceId", sourceIds))
                .filter(Terms.anyOf("state", UrlState.leasableNames()))));
    }

    /** The same without the questions of these connectors; what they found stays. */
    static Query leasable(String host, Collection<String> sourceIds, Collection<String> spent) {
        Query all = leasable(host, sourceIds);
        if (spent.isEmpty()) {
            return all;
        }
        Query questions = Query.of(q -> q.bool(b -> b.filter(ofSources(spent)).filter(entry())));
        return Query.of(q -> q.bool(b -> b.filter(all).mustNot(questions)));
    }

    /** The same answers, but those of these sources score higher than the others. */
    static Query preferring(Collection<String> sourceIds, Query query) {
        return Query.of(q ->
                q.bool(b -> b.filter(query).should(s -> s.constantScore(c -> c.filter(ofSources(sourceIds))))));
    }

    static Query dueBy(Instant moment, Query leasable) {
        return Query.of(q -> q.bool(b -> b.filter(leasable)
                .filter(f -> f.range(r -> r.date(d -> d.field("nextFetchAt").lte(moment.toString()))))));
    }

    /** Entries of all sources that can be leased. */
    static Query entries() {
        return Query.of(q -> q.bool(b -> b.filter(entry()).filter(Terms.anyOf("state", UrlState.leasableNames()))));
    }

    private static Query entry() {
        return Query.of(q -> q.term(t -> t.field("depth").value(0)));
    }

    static Query ofSources(Collection<String> sourceIds) {
        return Terms.anyOf("sourceId", sourceIds);
    }

    static SortOptions ascending(String field) {
        return SortOptions.of(s -> s.field(f -> f.field(field).order(SortOrder.Asc)));
    }

    static SortOptions byScore() {
        return SortOptions.of(s -> s.score(f -> f.order(SortOrder.Desc)));
    }

    private static Query term(String field, String value) {
        return Query.of(q -> q.term(t -> t.field(field).value(value)));
    }
}
