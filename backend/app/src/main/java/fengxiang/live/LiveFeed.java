package fengxiang.live;

import fengxiang.account.Actor;
import fengxiang.elastic.ElasticException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells all open pages of this backend the numbers whenever one of them changes. */
@Component
class LiveFeed {

    private static final Logger log = LoggerFactory.getLogger(LiveFeed.class);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    /** Proxies close what is silent for a minute; a page that is gone is found by it too. */
    private static final Duration SILENCE = Duration.ofSeconds(20);

    private final List<Vital> vitals;
    private final List<Personal> personals;
    private final Clock clock;
    private final Map<SseEmitter, Actor> listeners = new ConcurrentHashMap<>();
    private final AtomicBoolean stirred = new AtomicBoolean();
    private volatile Map<String, Long> told = Map.of();
    private volatile List<Object> states = List.of();
    private volatile Instant last = Instant.EPOCH;
    private volatile boolean closed;

    LiveFeed(List<Vital> vitals, List<Personal> personals, Clock clock) {
        this.vitals = vitals;
        this.personals = personals;
        this.clock = clock;
    }

    SseEmitter listen(Actor actor) {
        SseEmitter listener = new SseEmitter(LONGEST.toMillis());
        Runnable gone = () -> listeners.remove(listener);
        listener.onCompletion(gone);
        listener.onTimeout(listener::complete);
        listener.onError(failure -> gone.run());
        try {
            Map<String, Long> now = numbers();
            send(listener, SseEmitter.event().name("numbers").data(now));
            personals.forEach(personal -> tell(personal, listener, actor));
        } catch (ElasticException unavailable) {
            // The next step tells.
        }
        listeners.put(listener, actor);
        if (closed) {
            listener.complete();
        }
        return listener;
    }

    @Scheduled(initialDelayString = "PT10S", fixedDelayString = "PT3S")
    synchronized void step() {
        if (listeners.isEmpty()) {
            return;
        }
        try {
            Map<String, Long> now = numbers();
            if (!now.equals(told)) {
                told = now;
                tell(() -> SseEmitter.event().name("numbers").data(now));
            }
            tellEachTheirOwn();
        } catch (ElasticException e) {
            log.debug("open pages were not told anything: {}", e.getMessage());
        }
        if (Duration.between(last, clock.instant()).compareTo(SILENCE) > 0) {
            tell(() -> SseEmitter.event().comment("still here"));
        }
    }

    /** What changed on this backend need not wait for the next step; many changes at once are told in one. */
    @EventListener
    void stir(Stirred event) {
        if (!listeners.isEmpty() && stirred.compareAndSet(false, true)) {
            Thread unused = Thread.ofVirtual().name("live").start(() -> {
                stirred.set(false);
                step();
            });
        }
    }

    /** Before the server waits for requests that are under way: these would never end. Pages connect again. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        closed = true;
        listeners.keySet().forEach(SseEmitter::complete);
    }

    int listeners() {
        return listeners.size();
    }

    private Map<String, Long> numbers() {
        Map<String, Long> now = new TreeMap<>();
        vitals.forEach(vital -> now.putAll(vital.numbers()));
        return now;
    }

    private void tellEachTheirOwn() {
        List<Object> now = personals.stream().map(Personal::state).toList();
        List<Object> before = states;
        for (int i = 0; i < now.size(); i++) {
            if (i >= before.size() || !now.get(i).equals(before.get(i))) {
                Personal personal = personals.get(i);
                listeners.forEach((listener, actor) -> tell(personal, listener, actor));
            }
        }
        states = now;
    }

    private void tell(Personal personal, SseEmitter listener, Actor actor) {
        last = clock.instant();
        send(listener, SseEmitter.event().name(personal.name()).data(personal.of(actor)));
    }

    private void tell(Supplier<SseEmitter.SseEventBuilder> event) {
        last = clock.instant();
        listeners.keySet().forEach(listener -> send(listener, event.get()));
    }

    private void send(SseEmitter listener, SseEmitter.SseEventBuilder event) {
        try {
            listener.send(event);
        } catch (IOException | IllegalStateException gone) {
            listeners.remove(listener);
        }
    }
}
