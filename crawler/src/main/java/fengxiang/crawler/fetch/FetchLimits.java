package fengxiang.crawler.fetch;

import java.time.Duration;

/**
 * Bounds of one request.
 *
 * @param deadline for everything: waiting for the turn, name service, connection, head, body
 * @param bytes largest body, before and after decompression
 * @param truncate true: a larger body is cut, false: it is an error
 */
public record FetchLimits(Duration deadline, int bytes, boolean truncate) {

    /** The usual time for everything from the name service to the last byte. */
    public static final Duration DEADLINE = Duration.ofSeconds(20);

    /** For pages and feeds. */
    public static final FetchLimits PAGE = new FetchLimits(DEADLINE, 3 << 20, false);

    /** For sitemaps, of which the standard allows 50 MB. */
    public static final FetchLimits SITEMAP = new FetchLimits(DEADLINE, 10 << 20, false);

    /** For robots.txt: RFC 9309 asks for at least 500 KiB. */
    public static final FetchLimits ROBOTS = new FetchLimits(DEADLINE, 500 << 10, true);

    /** The same with another deadline. */
    public FetchLimits within(Duration time) {
        return new FetchLimits(time, bytes, truncate);
    }

    /** The same, but over at the latest when {@link System#nanoTime} shows {@code nanos}. */
    public FetchLimits endingAt(long nanos) {
        Duration left = Duration.ofNanos(Math.max(1_000_000, nanos - System.nanoTime()));
        return left.compareTo(deadline) < 0 ? new FetchLimits(left, bytes, truncate) : this;
    }
}
