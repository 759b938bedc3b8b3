package fengxiang.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsAggregate;
import fengxiang.article.ArticleField;
import java.util.LinkedHashMap;
import java.util.Map;

/** Articles per host, all hosts: what outlets and tiers are counted from. */
final class HostFacet {

    /** Elasticsearch refuses more than 65,535 buckets in one answer, and there are two of these. */
    private static final int MOST = 30_000;

    private HostFacet() {}

    static Aggregation ask() {
        return Aggregation.of(
                a -> a.terms(t -> t.field(ArticleField.OUTLET_HOST.path()).size(MOST)));
    }

    /** Exact, or not at all: counts that leave hosts out would look like counts that do not. */
    static Map<String, Long> read(Aggregate answer) {
        StringTermsAggregate terms = answer.sterms();
        Long left = terms.sumOtherDocCount();
        if (left != null && left > 0) {
            throw new TooManyHostsException(MOST);
        }
        Map<String, Long> counts = new LinkedHashMap<>();
        terms.buckets().array().forEach(b -> counts.put(b.key().stringValue(), b.docCount()));
        return counts;
    }
}
