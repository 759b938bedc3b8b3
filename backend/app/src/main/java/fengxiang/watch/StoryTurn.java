package fengxiang.watch;

import fengxiang.elastic.Elastic;
import fengxiang.elastic.Leases;
import fengxiang.elastic.WorkLease;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/**
 * Lets one backend at a time look at new stories, and one thread of it: two would each open an alert where the second
 * story joins the alert of the first.
 */
@Component
class StoryTurn {

    private static final String WORK = "alert-story";

    /** A holder that dies keeps everybody waiting for so long, and five seconds more. */
    private static final Duration TERM = Duration.ofSeconds(15);

    private static final long PAUSE_MILLIS = 50;

    /** Outlasts a holder that has died. */
    private static final int ATTEMPTS = 600;

    private final Leases leases;
    private final Clock clock;
    private final ReentrantLock oneByOne = new ReentrantLock();

    StoryTurn(Leases leases, Clock clock) {
        this.leases = leases;
        this.clock = clock;
    }

    /** To be done while it is one's turn. */
    interface Work {
        /** @param mine asked before each step; no: somebody else has taken over, stop */
        void with(BooleanSupplier mine);
    }

    /** @throws fengxiang.elastic.ElasticException when others look at stories all the time */
    void take(Work work) {
        oneByOne.lock();
        try (WorkLease lease = await()) {
            work.with(() -> isMine(lease));
        } finally {
            oneByOne.unlock();
        }
    }

    private boolean isMine(WorkLease lease) {
        boolean fresh = clock.instant().isBefore(lease.until().minus(TERM.dividedBy(2)));
        return fresh ? lease.held() : lease.renew();
    }

    private WorkLease await() {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<WorkLease> lease = leases.acquire(WORK, TERM);
            if (lease.isPresent()) {
                return lease.get();
            }
            pause();
        }
        throw Elastic.unavailable("look at new stories", "another backend does so all the time");
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Elastic.unavailable("look at new stories", "it was interrupted");
        }
    }
}
