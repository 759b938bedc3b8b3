package fengxiang.crawl;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Counts the addresses of sources by state; as of the last refresh, about a second ago. */
@Component
class UrlCounts {

    private final Elastic elastic;
    private final String index;

    UrlCounts(Elastic elastic, Indices indices) {
        this.elastic = elastic;
        this.index = indices.alias(CrawlIndices.URLS);
    }

    /** @param pending never fetched, or to be tried again after a failure */
    record Count(long known, long pending) {

        static final Count NONE = new Count(0, 0);
    }

    Map<String, Count> of(Collection<String> sourceIds) {
        Aggregation byState = Aggregation.of(a ->
                a.terms(t -> t.field("state").size(UrlState.values().length).minDocCount(1)));
        Map<String, Count> counts = new HashMap<>();
        var found = elastic.call(
                        "count the addresses of sources",
                        client -> client.search(
                                s -> s.index(index)
                                        .size(0)
                                        .query(UrlQueries.ofSources(sourceIds))
                                        .aggregations(
                                                "sources",
                                                a -> a.terms(t -> t.field("sourceId")
                                                                .size(sourceIds.size()))
                                                        .aggregations("states", byState)),
                                Void.class))
                .aggregations();
        Aggregates.buckets(found, "sources")
                .forEach(bucket -> counts.put(bucket.key().stringValue(), count(bucket)));
        return counts;
    }

    private static Count count(StringTermsBucket source) {
        Map<String, Long> states = Aggregates.counts(source.aggregations(), "states");
        long pending =
                states.getOrDefault(UrlState.NEW.toString(), 0L) + states.getOrDefault(UrlState.RETRY.toString(), 0L);
        return new Count(source.docCount(), pending);
    }
}
