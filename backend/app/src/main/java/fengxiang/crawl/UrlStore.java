package fengxiang.crawl;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchResponseItem;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.TrackHits;
import fengxiang.elastic.ByIds;
import fengxiang.elastic.DocumentVersion;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import fengxiang.elastic.Write;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads and writes {@code crawl-urls}. */
@Component
class UrlStore {

    private static final int AT_ONCE = 1_000;

    private final Elastic elastic;
    private final ByIds byIds;
    private final String index;

    UrlStore(Elastic elastic, ByIds byIds, Indices indices) {
        this.elastic = elastic;
        this.byIds = byIds;
        this.index = indices.alias(CrawlIndices.URLS);
    }

    /**
     * A search for the first addresses of one host.
     *
     * @param scored the query's score comes before the field
     */
    record First(Query query, String sortedBy, int size, boolean scored) {

        First(Query query, String sortedBy, int size) {
            this(query, sortedBy, size, false);
        }

        List<SortOptions> sort() {
            SortOptions field = UrlQueries.ascending(sortedBy);
            return scored ? List.of(UrlQueries.byScore(), field) : List.of(field);
        }
    }

    /** What is stored at this moment, by id; ids that do not exist are left out. */
    Map<String, Versioned<KnownUrl>> read(Collection<String> ids) {
        Map<String, Versioned<KnownUrl>> found = new HashMap<>();
        List<String> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<String> part = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            byIds.find("read addresses", index, part, KnownUrl.class)
                    .forEach(one -> found.put(one.id(), new Versioned<>(one.document(), one.version())));
        }
        return found;
    }

    /** Runs the searches in one request; the results are in the same order. */
    List<List<KnownUrl>> first(List<First> searches) {
        if (searches.isEmpty()) {
            return List.of();
        }
        List<RequestItem> items = searches.stream().map(this::item).toList();
        return elastic
                .call("look for due addresses", client -> client.msearch(m -> m.searches(items), KnownUrl.class))
                .responses()
                .stream()
                .map(UrlStore::hits)
                .toList();
    }

    private RequestItem item(First first) {
        return RequestItem.of(r -> r.header(h -> h.index(index))
                .body(b -> b.query(first.query())
                        .size(first.size())
                        .sort(first.sort())
                        .trackTotalHits(TrackHits.of(t -> t.enabled(false)))));
    }

    private static List<KnownUrl> hits(MultiSearchResponseItem<KnownUrl> answer) {
        if (answer.isFailure()) {
            throw new IllegalStateException(
                    "cannot look for due addresses: " + answer.failure().error().reason());
        }
        List<KnownUrl> urls = new ArrayList<>();
        for (Hit<KnownUrl> hit : answer.result().hits().hits()) {
            if (hit.source() != null) {
                urls.add(hit.source());
            }
        }
        return urls;
    }

    /** All entries of all sources, as of the last refresh. */
    List<KnownUrl> entries() {
        return first(List.of(new First(UrlQueries.entries(), "rank", 10_000))).getFirst();
    }

    /** Makes every write that was answered before visible to searches. */
    void refresh() {
        var unused =
                elastic.call("refresh the addresses", client -> client.indices().refresh(r -> r.index(index)));
    }

    Write create(KnownUrl url) {
        return Write.create(index, url.id(), url);
    }

    Write replace(KnownUrl url, DocumentVersion read) {
        return Write.index(index, url.id(), url).ifStill(read);
    }
}
