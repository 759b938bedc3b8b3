package fengxiang.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The backend's answer to a report.
 *
 * @param accepted false: the lease was lost, stop fetching from the host and drop what is left of it
 * @param leaseUntil end of the renewed lease; null when released or lost
 * @param restUntil the host is to be left alone until then: drop what is left of the lease and give it back; null: go
 *     on
 * @param looks what people want to see of this host now
 */
public record CrawlReportAnswer(
        boolean accepted,
        @Nullable Instant leaseUntil,
        @Nullable Instant restUntil,
        List<LookOrder> looks) {

    /** Nobody waits. */
    public CrawlReportAnswer(boolean accepted, @Nullable Instant leaseUntil, @Nullable Instant restUntil) {
        this(accepted, leaseUntil, restUntil, List.of());
    }

    /** No rest is asked for. */
    public CrawlReportAnswer(boolean accepted, @Nullable Instant leaseUntil) {
        this(accepted, leaseUntil, null);
    }
}
