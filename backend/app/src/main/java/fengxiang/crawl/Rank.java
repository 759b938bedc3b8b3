package fengxiang.crawl;

import fengxiang.model.PageRole;
import java.time.Instant;

/**
 * The order in which a host's due addresses are fetched, as one number, so that Elasticsearch reads the first fifty off
 * an index instead of sorting all: entries first (what is new stands there), then articles, the latest discovered
 * first, then further list pages (archives). Lower is sooner.
 */
final class Rank {

    /** Room for milliseconds until the year 2527. */
    private static final int TIME_BITS = 44;

    private static final long LATEST = (1L << TIME_BITS) - 1;

    private Rank() {}

    static long of(PageRole role, int depth, Instant discoveredAt, Instant nextFetchAt) {
        if (role == PageRole.ARTICLE) {
            return (1L << TIME_BITS) | (LATEST - bounded(discoveredAt));
        }
        long urgency = depth == 0 ? 0 : 2;
        return (urgency << TIME_BITS) | bounded(nextFetchAt);
    }

    private static long bounded(Instant time) {
        return Math.clamp(time.toEpochMilli(), 0, LATEST);
    }
}
