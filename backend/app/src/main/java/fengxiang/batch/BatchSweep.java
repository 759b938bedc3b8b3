package fengxiang.batch;

import fengxiang.article.Articles;
import fengxiang.elastic.ElasticException;
import fengxiang.elastic.Leases;
import fengxiang.elastic.WorkLease;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Carries out what is to be undone, and says of imports that stand still that they were interrupted. An undone batch is
 * looked at again for some minutes: a part of it may have been under way. One backend at a time does it.
 */
@Component
class BatchSweep {

    /** Longer than a part takes, longer than a sender waits between two. */
    static final Duration STILL = Duration.ofMinutes(5);

    private static final Logger log = LoggerFactory.getLogger(BatchSweep.class);
    private static final Duration TERM = Duration.ofMinutes(2);

    private final BatchStore store;
    private final Undoing undoing;
    private final Articles articles;
    private final Leases leases;
    private final Clock clock;

    BatchSweep(BatchStore store, Undoing undoing, Articles articles, Leases leases, Clock clock) {
        this.store = store;
        this.undoing = undoing;
        this.articles = articles;
        this.leases = leases;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT15S", fixedDelayString = "PT5S")
    void regularly() {
        try {
            sweep();
        } catch (ElasticException e) {
            log.warn("imports were not looked after, next attempt in some seconds: {}", e.getMessage());
        }
    }

    void sweep() {
        Instant before = clock.instant().minus(STILL);
        List<Batch> open = store.unsettled(before);
        if (!open.isEmpty()) {
            leases.acquire("batch-sweep", TERM).ifPresent(lease -> {
                try (lease) {
                    open.forEach(batch -> settle(batch, before, lease));
                }
            });
        }
    }

    private void settle(Batch batch, Instant before, WorkLease lease) {
        if (lease.renew()) {
            if (batch.state() == BatchState.RUNNING) {
                interrupt(batch.id(), before);
            } else {
                boolean unused = undoing.carryOut(batch.id(), lease::renew);
            }
        }
    }

    private void interrupt(String id, Instant before) {
        long created = articles.createdBy(id);
        Batch after = store.change(
                id,
                b -> b.state() == BatchState.RUNNING && b.seenAt().isBefore(before)
                        ? b.ended(BatchState.INTERRUPTED, b.seenAt(), null, created)
                        : b);
        log.warn("the import {} of {} was interrupted", id, after.file());
    }
}
