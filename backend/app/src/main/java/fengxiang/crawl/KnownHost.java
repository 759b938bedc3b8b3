package fengxiang.crawl;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A host of the frontier and who holds it: the document of {@code crawl-hosts}.
 *
 * <p>{@code nextDueAt} may be too early (then a lease finds nothing and corrects it) but never too late, or addresses
 * would be forgotten: whoever stores an address wakes its host afterwards, and it is only put off by a write that fails
 * when somebody woke the host in between.
 *
 * @param nextDueAt null: nothing is due, ever
 * @param leaseUntil in the past: free
 * @param token of the last lease; stays after the release, so that a repeated report is recognised
 * @param released the holder gave it back; no report renews it any more
 */
record KnownHost(
        String host,
        @Nullable Instant nextDueAt,
        Instant leaseUntil,
        Instant notBefore,
        @Nullable String token,
        @Nullable String crawler,
        @Nullable Instant leasedAt,
        boolean released) {

    static KnownHost fresh(String host, Instant nextDueAt) {
        return new KnownHost(host, nextDueAt, Instant.EPOCH, Instant.EPOCH, null, null, null, false);
    }

    boolean dueBy(Instant moment) {
        return nextDueAt != null && !nextDueAt.isAfter(moment);
    }

    KnownHost dueAt(@Nullable Instant next) {
        return new KnownHost(host, next, leaseUntil, notBefore, token, crawler, leasedAt, released);
    }

    KnownHost leased(String newToken, String toCrawler, Instant now, Duration term) {
        return new KnownHost(host, nextDueAt, now.plus(term), notBefore, newToken, toCrawler, now, false);
    }

    KnownHost renewed(Instant until) {
        return new KnownHost(host, nextDueAt, until, notBefore, token, crawler, leasedAt, false);
    }

    /** Free, and last in the queue of hosts: the next lease looks what is still due. */
    KnownHost released(Instant now) {
        return new KnownHost(host, now, now, notBefore, token, crawler, leasedAt, true);
    }

    KnownHost notBefore(Instant moment) {
        return moment.isAfter(notBefore)
                ? new KnownHost(host, nextDueAt, leaseUntil, moment, token, crawler, leasedAt, released)
                : this;
    }
}
