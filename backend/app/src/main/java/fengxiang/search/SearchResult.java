package fengxiang.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a search.
 *
 * @param total exact number of hits
 * @param assessed how many of them were read for sentiment and places, exact; the others come while nothing else waits
 * @param rowCount exact number of rows of a list by stories or events; null: of another list, or more than 10,000
 * @param rows of such a list, one for each hit: the hit is the earliest of the row's articles
 * @param tookMillis time that Elasticsearch needed
 */
record SearchResult(
        long total,
        long assessed,
        int page,
        int size,
        long tookMillis,
        List<ArticleHit> hits,
        @Nullable Long rowCount,
        List<Row> rows,
        Facets facets,
        Histogram histogram) {}
