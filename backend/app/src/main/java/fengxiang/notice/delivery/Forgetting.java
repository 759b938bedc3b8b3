package fengxiang.notice.delivery;

import fengxiang.elastic.ElasticException;
import fengxiang.notice.NoticeStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets notices and deliveries of half a year ago. Any backend may do it. */
@Component
class Forgetting {

    private static final Logger log = LoggerFactory.getLogger(Forgetting.class);
    private static final Duration KEPT = Duration.ofDays(180);

    private final NoticeStore notices;
    private final DeliveryStore deliveries;
    private final Clock clock;

    Forgetting(NoticeStore notices, DeliveryStore deliveries, Clock clock) {
        this.notices = notices;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT17M", fixedDelayString = "PT1H")
    void step() {
        try {
            Instant before = clock.instant().minus(KEPT);
            int gone = notices.forget(before) + deliveries.forget(before);
            log.debug("{} old notices and deliveries were forgotten", gone);
        } catch (ElasticException e) {
            log.debug("old notices were not forgotten: {}", e.getMessage());
        }
    }
}
