package fengxiang.crawler.fetch;

import java.time.Duration;

/**
 * Bounds of one request.
 *
 * @param deadline from the first packet to the last byte
 * @param bytes largest body, before and after decompression
 * @param truncate true: a larger body is cut, false: it is an error
 */
public record FetchLimits(Duration deadline, int bytes, boolean truncate) {

    /** For pages, feeds and sitemaps. */
    public static final FetchLimits PAGE = new FetchLimits(Duration.ofSeconds(20), 3 << 20, false);

    /** The same, but over at the latest when {@link System#nanoTime} shows {@code nanos}. */
    public FetchLimits endingAt(long nanos) {
        Duration left = Duration.ofNanos(Math.max(1_000_000, nanos - System.nanoTime()));
        return left.compareTo(deadline) < 0 ? new FetchLimits(left, bytes, truncate) : this;
    }

    /** For robots.txt: RFC 9309 asks for at least 500 KiB. */
    public static final FetchLimits ROBOTS = new FetchLimits(Duration.ofSeconds(20), 500 << 10, true);
}
