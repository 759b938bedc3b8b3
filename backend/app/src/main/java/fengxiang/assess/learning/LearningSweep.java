package fengxiang.assess.learning;

import fengxiang.assess.correction.Corrections;
import fengxiang.assess.head.HeadEntry;
import fengxiang.assess.head.HeadLog;
import fengxiang.assess.head.HeadState;
import fengxiang.elastic.ElasticException;
import fengxiang.elastic.Leases;
import fengxiang.elastic.WorkLease;
import fengxiang.sentiment.head.Kind;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has heads learned: when somebody asked for it, or when enough was corrected. One at a time over all backends. */
@Component
class LearningSweep {

    private static final Logger log = LoggerFactory.getLogger(LearningSweep.class);
    private static final Duration TERM = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HeadLog heads;
    private final Corrections corrections;
    private final Learning learning;
    private final Leases leases;
    private final LearningProperties properties;
    private final Clock clock;
    private final AtomicReference<@Nullable Thread> working = new AtomicReference<>();
    private volatile boolean stopping;

    LearningSweep(
            HeadLog heads,
            Corrections corrections,
            Learning learning,
            Leases leases,
            LearningProperties properties,
            Clock clock) {
        this.heads = heads;
        this.corrections = corrections;
        this.learning = learning;
        this.leases = leases;
        this.properties = properties;
        this.clock = clock;
    }

    /** On a thread of its own, behind all others: it takes minutes, and what else is scheduled must not wait. */
    @Scheduled(initialDelayString = "PT40S", fixedDelayString = "PT15S")
    void regularly() {
        Thread before = working.get();
        if (!stopping && (before == null || !before.isAlive())) {
            Thread now = Thread.ofPlatform()
                    .daemon()
                    .priority(Thread.MIN_PRIORITY)
                    .name("head-learning")
                    .unstarted(this::once);
            working.set(now);
            now.start();
        }
    }

    private void once() {
        try {
            sweep();
        } catch (ElasticException e) {
            log.warn("no head was learned, next attempt in some seconds: {}", e.getMessage());
        }
    }

    /** What is under way goes on at the next start, or elsewhere. */
    @PreDestroy
    void stop() throws InterruptedException {
        stopping = true;
        Thread now = working.get();
        if (now != null) {
            now.join(PATIENCE);
        }
    }

    void sweep() {
        if (!heads.wanted().isEmpty() || !due().isEmpty()) {
            leases.acquire("head-learning", TERM).ifPresent(lease -> {
                try (lease) {
                    due().forEach(kind ->
                            heads.create(HeadEntry.wanted(UUID.randomUUID().toString(), kind, null, clock.instant())));
                    heads.wanted().forEach(entry -> carryOut(entry, lease));
                }
            });
        }
    }

    private void carryOut(HeadEntry entry, WorkLease lease) {
        if (lease.renew()) {
            heads.find(entry.id())
                    .filter(found -> found.document().state() == HeadState.WANTED)
                    .ifPresent(found -> learning.carryOut(found, () -> !stopping && lease.renew()));
        }
    }

    private List<Kind> due() {
        return Arrays.stream(Kind.values()).filter(this::isDue).toList();
    }

    private boolean isDue(Kind kind) {
        HeadEntry last = heads.lastAttempt(kind).orElse(null);
        return properties.after() > 0
                && (last == null || last.state() != HeadState.WANTED)
                && corrections.count(kind, last == null ? null : last.askedAt()) >= properties.after();
    }
}
