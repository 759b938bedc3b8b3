package fengxiang.notice.delivery;

import fengxiang.elastic.Documents;
import fengxiang.elastic.ElasticException;
import fengxiang.elastic.Leases;
import fengxiang.notice.NoticesPublished;
import fengxiang.notice.outgoing.Trouble;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sees to it that all that is due is sent, on one backend at a time; each channel by itself, so that none waits. */
@Component
class Deliverer {

    private static final Logger log = LoggerFactory.getLogger(Deliverer.class);

    private final Planner planner;
    private final DeliveryStore store;
    private final Dispatch dispatch;
    private final Clock clock;
    private final Executor threads;
    private final DeliveryLease lease;
    private final Pace pace = new Pace();
    private final Set<String> busy = ConcurrentHashMap.newKeySet();
    private final Set<String> woken = ConcurrentHashMap.newKeySet();
    private long fence;

    @Autowired
    Deliverer(
            Planner planner,
            DeliveryStore store,
            Dispatch dispatch,
            Leases leases,
            Clock clock,
            SendingThreads threads) {
        this(planner, store, dispatch, leases, clock, threads.executor());
    }

    Deliverer(Planner planner, DeliveryStore store, Dispatch dispatch, Leases leases, Clock clock, Executor threads) {
        this.planner = planner;
        this.store = store;
        this.dispatch = dispatch;
        this.clock = clock;
        this.threads = threads;
        this.lease = new DeliveryLease(leases, clock);
    }

    @Scheduled(initialDelayString = "PT3S", fixedDelayString = "PT0.5S")
    void regularly() {
        try {
            round();
        } catch (ElasticException e) {
            log.debug("notices were not delivered: {}", e.getMessage());
        }
    }

    /** What was published on this backend need not wait; many publications at once make one round. */
    @EventListener
    void wake(NoticesPublished event) {
        if (woken.add("")) {
            Thread unused = Thread.ofVirtual().name("notice-wake").start(() -> {
                woken.clear();
                regularly();
            });
        }
    }

    synchronized void round() {
        long held = lease.hold();
        if (held == 0) {
            return;
        }
        if (held != fence) {
            learn();
            fence = held;
        }
        planner.plan();
        store.sending().stream()
                .filter(delivery -> !busy.contains(delivery.channel()))
                .forEach(this::takeUp);
        Map<String, List<Delivery>> due =
                store.due(clock.instant()).stream().collect(Collectors.groupingBy(Delivery::channel));
        due.forEach(this::start);
    }

    /** What another backend has sent in the last minute counts for the pace. */
    private void learn() {
        pace.forget();
        store.attempted(null, clock.instant().minus(Pace.WINDOW)).forEach(delivery -> {
            Instant at = delivery.attemptedAt();
            if (at != null) {
                pace.note(delivery.channel(), at);
            }
        });
    }

    /**
     * It was under way when somebody died. Its parts are bound first: none of them may go out alone as well. The first
     * time it is sent again at once; then with pauses, should it be what kills.
     */
    private void takeUp(Delivery left) {
        log.info("delivery {} was left in the middle: it is sent again", left.id());
        dispatch.bind(left);
        store.find(left.id())
                .filter(found -> found.document().state() == DeliveryState.SENDING)
                .ifPresent(found -> replace(found, found.document().attempts()));
    }

    private void replace(Documents.Found<Delivery> found, int attempts) {
        Instant now = clock.instant();
        Instant again = attempts <= 1
                ? now
                : Backoff.next(attempts - 1, found.document().since(), now, null, 1);
        Delivery next = again == null
                ? found.document().givenUp(Trouble.BROKEN_OFF, "", now)
                : found.document().failed(Trouble.BROKEN_OFF, "", again);
        boolean unused = store.replaced(found, next);
    }

    private void start(String channel, List<Delivery> due) {
        if (busy.add(channel)) {
            long under = fence;
            threads.execute(() -> {
                try {
                    dispatch.send(channel, due, pace, under, () -> lease.holds(under));
                } catch (ElasticException e) {
                    log.info("a channel was left in the middle: {}", e.getMessage());
                } finally {
                    busy.remove(channel);
                }
            });
        }
    }

    /** Another backend need not wait for the lease to run out. */
    @PreDestroy
    void leave() {
        try {
            lease.close();
        } catch (ElasticException unavailable) {
            // It runs out.
        }
    }
}
