package fengxiang.crawl;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the frontier gives out work.
 *
 * <pre>{@code
 * fengxiang:
 *   crawl:
 *     lease: 120s           # a crawler that is silent for so long loses its hosts
 *     urls-per-lease: 50    # addresses given with one host
 *     max-depth: 50         # list pages between an entry and the deepest list page that is followed
 *     revisit-at: 1h,6h,24h,72h  # ages at which an article is fetched again; empty: never
 * }</pre>
 */
@ConfigurationProperties("fengxiang.crawl")
record CrawlProperties(
        @DefaultValue("120s") Duration lease,
        @DefaultValue("50") int urlsPerLease,
        @DefaultValue("50") int maxDepth,
        @DefaultValue({"1h", "6h", "24h", "72h"}) List<Duration> revisitAt) {

    CrawlProperties {
        revisitAt = revisitAt.stream().sorted().toList();
    }
}
