package fengxiang.crawl;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads aggregations that were asked for and therefore are in the answer. */
final class Aggregates {

    private Aggregates() {}

    static Aggregate named(Map<String, Aggregate> aggregations, String name) {
        return Objects.requireNonNull(aggregations.get(name), name);
    }

    static List<StringTermsBucket> buckets(Map<String, Aggregate> aggregations, String name) {
        return named(aggregations, name).sterms().buckets().array();
    }

    static Map<String, Long> counts(Map<String, Aggregate> aggregations, String name) {
        Map<String, Long> counts = new HashMap<>();
        buckets(aggregations, name).forEach(b -> counts.put(b.key().stringValue(), b.docCount()));
        return counts;
    }
}
