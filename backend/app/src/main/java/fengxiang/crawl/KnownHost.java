package fengxiang.crawl;

import fengxiang.model.FetchOutcome;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
 * @param notBefore the host is left alone until then, because it asked for it or because it is silent
 * @param token of the last lease; stays after the release, so that a repeated report is recognised
 * @param released the holder gave it back; no report renews it any more
 * @param pulse null: never asked
 */
record KnownHost(
        String host,
        @Nullable Instant nextDueAt,
        Instant leaseUntil,
        Instant notBefore,
        @Nullable String token,
        @Nullable String crawler,
        @Nullable Instant leasedAt,
        boolean released,
        @Nullable Pulse pulse) {

    static KnownHost fresh(String host, @Nullable Instant nextDueAt) {
        return new KnownHost(host, nextDueAt, Instant.EPOCH, Instant.EPOCH, null, null, null, false, null);
    }

    boolean dueBy(Instant moment) {
        return nextDueAt != null && !nextDueAt.isAfter(moment);
    }

    boolean restsAt(Instant moment) {
        return notBefore.isAfter(moment);
    }

    boolean silent() {
        return pulse != null && pulse.silent();
    }

    KnownHost dueAt(@Nullable Instant next) {
        return new KnownHost(host, next, leaseUntil, notBefore, token, crawler, leasedAt, released, pulse);
    }

    KnownHost leased(String newToken, String toCrawler, Instant now, Duration term) {
        return new KnownHost(host, nextDueAt, now.plus(term), notBefore, newToken, toCrawler, now, false, pulse);
    }

    KnownHost renewed(Instant until) {
        return new KnownHost(host, nextDueAt, until, notBefore, token, crawler, leasedAt, false, pulse);
    }

    /** Free, and last in the queue of hosts: the next lease looks what is still due. */
    KnownHost released(Instant now) {
        return new KnownHost(host, now, now, notBefore, token, crawler, leasedAt, true, pulse);
    }

    KnownHost notBefore(Instant moment) {
        return moment.isAfter(notBefore) ? resting(moment, pulse) : this;
    }

    /** After these requests; a host that has fallen silent is left alone from now on. */
    KnownHost heard(List<FetchOutcome> outcomes, Instant now) {
        Pulse before = pulse == null ? Pulse.UNKNOWN : pulse;
        Pulse after = before.after(outcomes);
        if (after.equals(before)) {
            return this;
        }
        return after.silent() && !restsAt(now)
                ? resting(now.plus(after.rest()), after.rested())
                : resting(notBefore, after);
    }

    /** A person wants a silent host to be tried at once. */
    KnownHost roused(Instant now) {
        return silent() && restsAt(now) ? resting(now, pulse) : this;
    }

    private KnownHost resting(Instant until, @Nullable Pulse newPulse) {
        return new KnownHost(host, nextDueAt, leaseUntil, until, token, crawler, leasedAt, released, newPulse);
    }
}
