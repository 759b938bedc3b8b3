package fengxiang.search;

import java.util.List;

/**
 * The answer to a search.
 *
 * @param total exact number of hits
 * @param assessed how many of them were read for sentiment and places, exact; the others come while nothing else waits
 * @param tookMillis time that Elasticsearch needed
 */
record SearchResult(
        long total,
        long assessed,
        int page,
        int size,
        long tookMillis,
        List<ArticleHit> hits,
        Facets facets,
        Histogram histogram) {}
