package fengxiang.erase;

import fengxiang.elastic.ElasticException;
import fengxiang.elastic.Leases;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Finishes erasures that a crash has interrupted, and looks once more after some minutes: a delivery that was under way
 * while the tombstone was raised may have written after the deletion.
 */
@Component
class ErasureSweep {

    /** Longer than a delivery can be under way. */
    static final Duration SETTLED = Duration.ofMinutes(10);

    private static final Logger log = LoggerFactory.getLogger(ErasureSweep.class);
    private static final Duration TERM = Duration.ofMinutes(5);

    private final TombstoneStore store;
    private final Purge purge;
    private final Leases leases;
    private final Clock clock;

    ErasureSweep(TombstoneStore store, Purge purge, Leases leases, Clock clock) {
        this.store = store;
        this.purge = purge;
        this.leases = leases;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    void regularly() {
        try {
            sweep();
        } catch (ElasticException e) {
            log.warn("erasures are not finished, next attempt in a minute: {}", e.getMessage());
        }
    }

    void sweep() {
        leases.acquire("erasure-sweep", TERM).ifPresent(lease -> {
            try (lease) {
                for (Tombstone tombstone : store.unsettled()) {
                    if (!lease.renew()) {
                        return;
                    }
                    finish(tombstone);
                }
            }
        });
    }

    private void finish(Tombstone tombstone) {
        purge.carryOut(tombstone);
        boolean quiet = clock.instant().isAfter(tombstone.erasedAt().plus(SETTLED));
        if (quiet) {
            store.replace(tombstone.settled(clock.instant()));
            log.info("the erasure of {} is complete", tombstone.article());
        }
    }
}
