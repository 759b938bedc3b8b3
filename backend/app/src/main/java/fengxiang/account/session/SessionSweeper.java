package fengxiang.account.session;

import fengxiang.elastic.ElasticException;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes sessions that are over. Several backends doing so at once do no harm. */
@Component
class SessionSweeper {

    private static final Logger log = LoggerFactory.getLogger(SessionSweeper.class);

    private final SessionStore store;
    private final SessionProperties properties;
    private final Clock clock;

    SessionSweeper(SessionStore store, SessionProperties properties, Clock clock) {
        this.store = store;
        this.properties = properties;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 30, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        Instant now = clock.instant();
        try {
            int removed = store.deleteOver(now, now.minus(properties.idle()));
            log.debug("removed {} sessions that were over", removed);
        } catch (ElasticException e) {
            log.warn("expired sessions stay until the next try: {}", e.getMessage());
        }
    }
}
