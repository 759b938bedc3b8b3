package fengxiang.elastic;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The right to do a piece of work alone for a while. Renew it well before {@link #until}; stop working when
 * {@link #renew} or {@link #held} says no.
 */
public final class WorkLease implements AutoCloseable {

    private final Leases leases;
    private final String work;
    private final Duration term;
    private LeaseDocument lease;
    private DocumentVersion version;
    private boolean lost;

    WorkLease(Leases leases, String work, Duration term, LeaseDocument lease, DocumentVersion version) {
        this.leases = leases;
        this.work = work;
        this.term = term;
        this.lease = lease;
        this.version = version;
    }

    /** Grows with every holder: what is written under it can be told from what an earlier, late holder writes. */
    public synchronized long fence() {
        return lease.fence();
    }

    public synchronized Instant until() {
        return lease.until();
    }

    /** Whether it is still ours, as far as can be known without asking. */
    public synchronized boolean held() {
        return !lost && leases.now().isBefore(lease.until());
    }

    /** Holds it for another term, counted from now; false: somebody else has it, stop. */
    public synchronized boolean renew() {
        Instant now = leases.now();
        return !lost && replace(new LeaseDocument(lease.holder(), lease.fence(), lease.acquiredAt(), now.plus(term)));
    }

    /** Gives it back at once instead of letting it run out. */
    @Override
    public synchronized void close() {
        if (!lost) {
            replace(new LeaseDocument(lease.holder(), lease.fence(), lease.acquiredAt(), LeaseDocument.FREE));
            lost = true;
        }
    }

    private boolean replace(LeaseDocument next) {
        Optional<DocumentVersion> written = leases.put(work, next, version);
        if (written.isEmpty()) {
            lost = true;
            return false;
        }
        lease = next;
        version = written.get();
        return true;
    }
}
