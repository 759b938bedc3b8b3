package fengxiang.model;

import java.util.List;

/**
 * What a crawler tells about one leased host. Articles go to the ingest stream first: an outcome is reported only when
 * what it delivered is acknowledged there.
 *
 * @param host the leased host
 * @param token the lease's token
 * @param release true: the crawler is done with the host; false: the lease is renewed
 * @param looks what pages show that people wanted to see
 */
public record CrawlReport(
        String crawler,
        String host,
        String token,
        boolean release,
        List<FetchOutcome> outcomes,
        List<DiscoveredUrl> discovered,
        List<LookAnswer> looks) {

    /** Nobody wanted to see anything. */
    public CrawlReport(
            String crawler,
            String host,
            String token,
            boolean release,
            List<FetchOutcome> outcomes,
            List<DiscoveredUrl> discovered) {
        this(crawler, host, token, release, outcomes, discovered, List.of());
    }
}
