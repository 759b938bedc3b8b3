package fengxiang.article;

import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch.core.search.Hit;
import fengxiang.elastic.DocumentVersion;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.ElasticException;
import fengxiang.elastic.Indices;
import fengxiang.elastic.Leases;
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
import org.jspecify.annotations.Nullable;
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
    private static final Time KEEP = Time.of(t -> t.time("2m"));
    private static final int AT_ONCE = 1_000;

    private final Elastic elastic;
    private final KeyStore keys;
    private final ArticleStore store;
    private final Leases leases;
    private final Clock clock;
    private final String alias;

    KeySweep(Elastic elastic, KeyStore keys, ArticleStore store, Leases leases, Clock clock, Indices indices) {
        this.elastic = elastic;
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
        String view = elastic.call(
                        "look at article keys",
                        c -> c.openPointInTime(p -> p.index(alias).keepAlive(KEEP)))
                .id();
        int takenBack = 0;
        try {
            List<Hit<ArticleKey>> hits = List.of();
            do {
                hits = next(view, hits.isEmpty() ? null : hits.getLast());
                takenBack += takeBack(hits);
            } while (hits.size() == AT_ONCE);
        } finally {
            elastic.call("close the look at article keys", c -> c.closePointInTime(p -> p.id(view)));
        }
        if (takenBack > 0) {
            log.info("took back {} keys whose article was never written", takenBack);
        }
        return takenBack;
    }

    private List<Hit<ArticleKey>> next(String view, @Nullable Hit<ArticleKey> last) {
        Instant now = clock.instant();
        String from = now.minus(LOOK_BACK).toString();
        String to = now.minus(SETTLED).toString();
        return elastic.call(
                        "read recent article keys",
                        c -> c.search(
                                s -> {
                                    s.pit(p -> p.id(view).keepAlive(KEEP))
                                            .size(AT_ONCE)
                                            .seqNoPrimaryTerm(true)
                                            .query(q -> q.range(r -> r.date(d -> d.field("createdAt")
                                                    .gte(from)
                                                    .lt(to))))
                                            .sort(o -> o.field(f -> f.field("createdAt")));
                                    return last == null ? s : s.searchAfter(last.sort());
                                },
                                ArticleKey.class))
                .hits()
                .hits();
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
