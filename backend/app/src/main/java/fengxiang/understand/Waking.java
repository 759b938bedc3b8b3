package fengxiang.understand;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;

/**
 * Has new articles that concern a topic read at once, so that people are warned within two seconds. Where many come
 * they are read every second all the same: a refresh for each delivery would cost more than it brings.
 */
@Component
class Waking {

    private final ObjectProvider<Understanding> understanding;
    private final Arrivals arrivals;
    private final TaskScheduler scheduler;
    private final Clock clock;
    private final AtomicBoolean woken = new AtomicBoolean();

    /** @param understanding asked for late: it needs what is woken by */
    Waking(ObjectProvider<Understanding> understanding, Arrivals arrivals, TaskScheduler scheduler, Clock clock) {
        this.understanding = understanding;
        this.arrivals = arrivals;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** Many at once make one. */
    void wake() {
        if (!arrivals.areMany() && woken.compareAndSet(false, true)) {
            var unused = scheduler.schedule(this::read, clock.instant());
        }
    }

    private void read() {
        understanding.getObject().atOnce(() -> woken.set(false));
    }
}
