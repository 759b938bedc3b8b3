package fengxiang.look;

import fengxiang.elastic.ElasticException;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets looks after a day. Every backend may do it, several times too. */
@Component
class LookSweep {

    static final Duration KEPT = Duration.ofDays(1);

    private static final Logger log = LoggerFactory.getLogger(LookSweep.class);

    private final LookStore store;
    private final Clock clock;

    LookSweep(LookStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT3M", fixedDelayString = "PT1H")
    void regularly() {
        try {
            sweep();
        } catch (ElasticException e) {
            log.warn("old looks were not deleted, next attempt in an hour: {}", e.getMessage());
        }
    }

    long sweep() {
        return store.deleteBefore(clock.instant().minus(KEPT));
    }
}
