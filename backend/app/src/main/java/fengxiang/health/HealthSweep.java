package fengxiang.health;

import fengxiang.elastic.ElasticException;
import fengxiang.elastic.Leases;
import fengxiang.source.Source;
import fengxiang.source.Sources;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Notes the changes of state once a minute; one backend at a time does so. */
@Component
class HealthSweep {

    private static final Logger log = LoggerFactory.getLogger(HealthSweep.class);
    private static final Duration TERM = Duration.ofMinutes(5);

    private final SourceHealth health;
    private final Sources sources;
    private final StateStore states;
    private final Leases leases;
    private final ApplicationEventPublisher events;

    HealthSweep(
            SourceHealth health, Sources sources, StateStore states, Leases leases, ApplicationEventPublisher events) {
        this.health = health;
        this.sources = sources;
        this.states = states;
        this.leases = leases;
        this.events = events;
    }

    @Scheduled(initialDelayString = "PT20S", fixedDelayString = "PT1M")
    void regularly() {
        try {
            sweep();
        } catch (ElasticException e) {
            log.warn("sources were not judged, next attempt in a minute: {}", e.getMessage());
        }
    }

    void sweep() {
        leases.acquire("source-health", TERM).ifPresent(lease -> {
            try (lease) {
                note();
            }
        });
    }

    private void note() {
        List<Source> all = sources.all();
        Map<String, SourceHealth.Judged> judged = health.judged(all);
        List<SourceStateChanged> changes = new ArrayList<>();
        List<StateChange> records = new ArrayList<>();
        for (Source source : all) {
            SourceHealth.Judged one = Objects.requireNonNull(judged.get(source.id()));
            if (!one.noted()) {
                records.add(one.change());
                changes.add(new SourceStateChanged(source, one.verdict()));
            }
        }
        if (!records.isEmpty()) {
            states.add(records);
            changes.forEach(this::announce);
        }
    }

    private void announce(SourceStateChanged change) {
        Verdict verdict = change.verdict();
        if (verdict.state().alarming()) {
            log.warn("source {} is {}: {}", change.source().name(), verdict.state(), verdict.cause());
        }
        events.publishEvent(change);
    }
}
