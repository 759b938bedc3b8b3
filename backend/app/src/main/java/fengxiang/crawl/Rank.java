package fengxiang.crawl;

import fengxiang.model.PageRole;
import java.time.Instant;

/**
 * The order in which a host's due addresses are fetched, as one number, so that Elasticsearch reads the first fifty off
 * an index instead of sorting all: entries first (what is new stands there), then articles that were never fetched, the
 * latest discovered first, then articles that are fetched again, then further list pages (archives). Lower is sooner.
 */
final class Rank {

    /** Room for milliseconds until the year 2527. */
    private static final int TIME_BITS = 44;

    private static final long LATEST = (1L << TIME_BITS) - 1;

    private Rank() {}

    static long of(PageRole role, int depth, UrlState state, Instant discoveredAt, Instant nextFetchAt) {
        if (role == PageRole.ARTICLE) {
            return state == UrlState.REVISIT
                    ? inClass(2, bounded(nextFetchAt))
                    : inClass(1, LATEST - bounded(discoveredAt));
        }
        return inClass(depth == 0 ? 0 : 3, bounded(nextFetchAt));
    }

    private static long inClass(long urgency, long time) {
        return (urgency << TIME_BITS) | time;
    }

    private static long bounded(Instant time) {
        return Math.clamp(time.toEpochMilli(), 0, LATEST);
    }
}
