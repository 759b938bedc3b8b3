package fengxiang.article;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Hit;
import fengxiang.elastic.DocumentVersion;
import fengxiang.elastic.ElasticException;
import fengxiang.elastic.Indices;
import fengxiang.elastic.Leases;
import fengxiang.elastic.Scan;
import fengxiang.elastic.Times;
import fengxiang.elastic.Write;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * After a start, takes back the keys whose article was never written because a backend died between the two writes. The
 * article itself was not acknowledged, so its sender delivers it again and finds the way free.
 */
@Component
class KeySweep {

    private static final Logger log = LoggerFactory.getLogger(KeySweep.class);

    /** Longer than any backend can still be between the two writes. */
    static final Duration SETTLED = Duration.ofMinutes(10);

    private static final Duration LOOK_BACK = Duration.ofDays(7);
    private static final Duration TERM = Duration.ofMinutes(5);
    private static final int AT_ONCE = 1_000;

    private final Scan scan;
    private final KeyStore keys;
    private final ArticleStore store;
    private final Leases leases;
    private final Clock clock;
    private final String alias;

    KeySweep(Scan scan, KeyStore keys, ArticleStore store, Leases leases, Clock clock, Indices indices) {
        this.scan = scan;
        this.keys = keys;
        this.store = store;
        this.leases = leases;
        this.clock = clock;
        this.alias = indices.alias(ArticleIndex.KEYS);
    }

    @EventListener(ApplicationReadyEvent.class)
    void afterStart() {
        Thread.ofVirtual().name("key-sweep").start(() -> {
            try {
                sweep();
            } catch (ElasticException e) {
                log.warn("keys without an article are left for the next start: {}", e.getMessage());
            }
        });
    }

    /** @return how many keys were taken back */
    int sweep() {
        return leases.acquire("article-key-sweep", TERM)
                .map(lease -> {
                    try (lease) {
                        return sweepAlone();
                    }
                })
                .orElse(0);
    }

    private int sweepAlone() {
        AtomicInteger takenBack = new AtomicInteger();
        boolean unused = scan.each(recent(), hits -> {
            takenBack.addAndGet(takeBack(hits));
            return true;
        });
        if (takenBack.get() > 0) {
            log.info("took back {} keys whose article was never written", takenBack);
        }
        return takenBack.get();
    }

    private Scan.Reading<ArticleKey> recent() {
        Instant now = clock.instant();
        Query query = Times.within("createdAt", now.minus(LOOK_BACK), now.minus(SETTLED));
        return new Scan.Reading<>("look at article keys", alias, query, ArticleKey.class, List.of("*"), AT_ONCE);
    }

    private int takeBack(List<Hit<ArticleKey>> hits) {
        Map<String, String> indexById = new HashMap<>();
        hits.forEach(h -> indexById.put(
                Objects.requireNonNull(h.id()),
                Objects.requireNonNull(h.source()).index()));
        Set<String> existing = store.existing(indexById);
        List<Write> deletions = new ArrayList<>();
        for (Hit<ArticleKey> hit : hits) {
            String id = Objects.requireNonNull(hit.id());
            if (!existing.contains(id)) {
                deletions.add(keys.delete(id, DocumentVersion.of(hit.seqNo(), hit.primaryTerm())));
            }
        }
        return (int) keys.write(deletions).stream().filter(r -> r.stored()).count();
    }
}
