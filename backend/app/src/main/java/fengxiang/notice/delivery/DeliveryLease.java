package fengxiang.notice.delivery;

import fengxiang.elastic.Leases;
import fengxiang.elastic.WorkLease;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The right to deliver, as long as this backend has it. */
final class DeliveryLease implements AutoCloseable {

    private static final String WORK = "notice-delivery";

    /** So long nothing is delivered when the one who delivers dies, and a few seconds more. */
    static final Duration TERM = Duration.ofSeconds(10);

    private static final Duration RENEWAL = Duration.ofSeconds(3);

    private final Leases leases;
    private final Clock clock;
    private @Nullable WorkLease lease;
    private Instant asked = Instant.EPOCH;

    DeliveryLease(Leases leases, Clock clock) {
        this.leases = leases;
        this.clock = clock;
    }

    /** The fence of the lease; 0: somebody else has it. */
    synchronized long hold() {
        Instant now = clock.instant();
        if (lease != null && lease.held() && now.isBefore(asked.plus(RENEWAL))) {
            return lease.fence();
        }
        if (lease != null && lease.renew()) {
            asked = now;
            return lease.fence();
        }
        lease = null;
        if (now.isBefore(asked.plus(RENEWAL))) {
            return 0;
        }
        asked = now;
        lease = leases.acquire(WORK, TERM).orElse(null);
        return lease == null ? 0 : lease.fence();
    }

    /** Whether it is still the same, as far as can be known without asking. */
    synchronized boolean holds(long fence) {
        return lease != null && lease.held() && lease.fence() == fence;
    }

    @Override
    public synchronized void close() {
        if (lease != null) {
            lease.close();
            lease = null;
        }
    }
}
