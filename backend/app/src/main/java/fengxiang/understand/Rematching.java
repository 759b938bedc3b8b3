package fengxiang.understand;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fengxiang.article.Understandings;
import fengxiang.elastic.ElasticException;
import fengxiang.elastic.Leases;
import fengxiang.elastic.WorkLease;
import fengxiang.outlet.Outlets;
import fengxiang.topic.Topics;
import fengxiang.topic.WorkingTopic;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Matches the past by topics that have changed: asks Elasticsearch which articles differ from what they should name,
 * and has these matched once more. Each step asks anew, so that nothing is left out or done twice, whoever dies when;
 * it is over when nothing differs and no backend can still know the former topic.
 */
@Component
class Rematching {

    private static final Logger log = LoggerFactory.getLogger(Rematching.class);
    private static final Duration TERM = Duration.ofMinutes(2);

    /** Twice as long as a backend may match by a former state, and until what it stored is seen. */
    static final Duration SETTLES = Topics.FRESH.multipliedBy(2).plusSeconds(5);

    private static final int PART = 200;
    private static final int IN_A_STEP = 2_000;

    private final Topics topics;
    private final Outlets outlets;
    private final Understandings articles;
    private final RematchStore states;
    private final Leases leases;
    private final Clock clock;

    Rematching(
            Topics topics, Outlets outlets, Understandings articles, RematchStore states, Leases leases, Clock clock) {
        this.topics = topics;
        this.outlets = outlets;
        this.articles = articles;
        this.states = states;
        this.leases = leases;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT10S", fixedDelayString = "PT3S")
    void regularly() {
        try {
            step();
        } catch (ElasticException e) {
            log.warn("the past was not matched, next attempt in 3 seconds: {}", e.getMessage());
        }
    }

    /** Whether the whole past was matched by all topics as they are now. */
    boolean isDone() {
        Map<String, WorkingTopic> working = new HashMap<>();
        topics.working().topics().forEach(topic -> working.put(topic.id(), topic));
        return behind(working, states.all()).isEmpty();
    }

    void step() {
        Map<String, WorkingTopic> working = new HashMap<>();
        topics.working().topics().forEach(topic -> working.put(topic.id(), topic));
        Map<String, Rematch> known = states.all();
        Map<String, Long> behind = behind(working, known);
        if (!behind.isEmpty()) {
            leases.acquire("topic-rematch", TERM).ifPresent(lease -> {
                try (lease) {
                    behind.forEach((id, version) -> step(id, version, working.get(id), known.get(id), lease));
                }
            });
        }
    }

    /** Topics by whose present version the past is not matched yet, with that version; 0: they work no more. */
    private static Map<String, Long> behind(Map<String, WorkingTopic> working, Map<String, Rematch> known) {
        Map<String, Long> behind = new HashMap<>();
        known.keySet().forEach(id -> behind.put(id, 0L));
        working.values().forEach(topic -> behind.put(topic.id(), topic.version()));
        behind.entrySet().removeIf(entry -> {
            Rematch state = known.get(entry.getKey());
            return state != null && state.version() == entry.getValue() && state.isFinished();
        });
        return behind;
    }

    private void step(String id, long version, @Nullable WorkingTopic topic, @Nullable Rematch known, WorkLease lease) {
        if (!lease.held() || !lease.renew()) {
            return;
        }
        Query differences = Differences.of(id, topic, outlets.all());
        long open = articles.count(differences);
        Instant now = clock.instant();
        Rematch state =
                known == null || known.version() != version ? Rematch.begun(id, version, open, now) : known.with(open);
        if (open > 0) {
            recall(Differences.settled(differences));
        } else if (!now.isBefore(state.startedAt().plus(SETTLES))) {
            state = state.finished(now);
            log.info("the past was matched by topic {}: {} articles changed", id, state.total());
        }
        if (!state.equals(known)) {
            states.put(state);
        }
    }

    private void recall(Query settled) {
        AtomicInteger recalled = new AtomicInteger();
        boolean unused = articles.each(settled, PART, part -> {
            int lost = articles.recall(part);
            return recalled.addAndGet(part.size() - lost) < IN_A_STEP;
        });
    }
}
