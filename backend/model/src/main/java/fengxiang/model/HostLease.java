package fengxiang.model;

import java.time.Instant;
import java.util.List;

/**
 * The sole right to fetch from one host until a moment; it is lost when not renewed in time.
 *
 * @param host host and, when not the scheme's own, port: {@code news.example.cn}, {@code 127.0.0.1:18101}
 * @param token changes with every grant: results under an old token are refused
 * @param delayMillis least pause between two requests to this host; robots.txt may ask for more
 * @param urls at most 50, most urgent first
 * @param rules the rules for pages of this host
 * @param looks what people want to see now, before everything else
 */
public record HostLease(
        String host,
        String token,
        Instant leaseUntil,
        long delayMillis,
        List<DueUrl> urls,
        List<SiteRule> rules,
        List<LookOrder> looks) {

    /** No rule is known, and nobody waits. */
    public HostLease(String host, String token, Instant leaseUntil, long delayMillis, List<DueUrl> urls) {
        this(host, token, leaseUntil, delayMillis, urls, List.of(), List.of());
    }
}
