package fengxiang.search;

import java.util.List;

/**
 * The answer to a search.
 *
 * @param total exact number of hits
 * @param tookMillis time that Elasticsearch needed
 */
record SearchResult(
        long total, int page, int size, long tookMillis, List<ArticleHit> hits, Facets facets, Histogram histogram) {}
