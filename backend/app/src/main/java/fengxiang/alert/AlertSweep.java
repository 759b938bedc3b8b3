package fengxiang.alert;

import fengxiang.elastic.ElasticException;
import fengxiang.elastic.Leases;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Reminds people, once a minute, of what nobody has taken up, tells what somebody died before telling, mends what was
 * half written, ends what is over.
 */
@Component
class AlertSweep {

    private static final Logger log = LoggerFactory.getLogger(AlertSweep.class);
    private static final Duration TERM = Duration.ofMinutes(1);

    private final Telling telling;
    private final Alerts alerts;
    private final GroupMending mending;
    private final Leases leases;

    AlertSweep(Telling telling, Alerts alerts, GroupMending mending, Leases leases) {
        this.telling = telling;
        this.mending = mending;
        this.alerts = alerts;
        this.leases = leases;
    }

    @Scheduled(initialDelayString = "PT15S", fixedDelayString = "PT1M")
    void regularly() {
        try {
            sweep();
        } catch (ElasticException e) {
            log.warn("nobody was reminded of alerts, next attempt in a minute: {}", e.getMessage());
        }
    }

    void sweep() {
        leases.acquire("alert-telling", TERM).ifPresent(lease -> {
            try (lease) {
                telling.tellAll();
                mending.mend();
                alerts.endForgotten();
            }
        });
    }
}
