package fengxiang.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The backend's answer to a report.
 *
 * @param accepted false: the lease was lost, stop fetching from the host and drop what is left of it
 * @param leaseUntil end of the renewed lease; null when released or lost
 */
public record CrawlReportAnswer(boolean accepted, @Nullable Instant leaseUntil) {}
