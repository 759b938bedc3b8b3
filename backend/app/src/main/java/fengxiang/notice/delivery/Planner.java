package fengxiang.notice.delivery;

import fengxiang.notice.Notice;
import fengxiang.notice.NoticeStore;
import fengxiang.notice.StoredNotice;
import fengxiang.notice.route.Routing;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes the deliveries of notices. Whoever dies in the middle is followed by somebody who makes the rest. */
@Component
class Planner {

    private final NoticeStore notices;
    private final DeliveryStore deliveries;
    private final Routing routing;
    private final Clock clock;

    Planner(NoticeStore notices, DeliveryStore deliveries, Routing routing, Clock clock) {
        this.notices = notices;
        this.deliveries = deliveries;
        this.routing = routing;
        this.clock = clock;
    }

    void plan() {
        List<StoredNotice> open = notices.unplanned();
        for (StoredNotice stored : open) {
            Notice notice = stored.notice();
            Instant now = clock.instant();
            routing.of(notice, now)
                    .forEach(to -> deliveries.add(Delivery.begin(notice, to.channel(), to.until(), now)));
            notices.planned(notice.id());
        }
    }
}
