package fengxiang.crawler.frontier;

import fengxiang.crawler.backend.Backend;
import fengxiang.crawler.backend.BackendException;
import fengxiang.model.CrawlReport;
import fengxiang.model.FetchOutcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What an earlier life of this crawler has left, one that was killed: leases, and articles in the spool that were
 * fetched under them. A host that is given back before its articles are delivered would be fetched again.
 */
final class Leftovers {

    /** A lease, without what only its holder knows. */
    private record Key(String host, String token) {}

    private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);
    /** A lease is not shorter than two fetches. */
    private static final Duration RENEW_EVERY = Duration.ofSeconds(10);

    private static final int AT_ONCE = 8;

    private final Backend backend;
    private final String crawler;
    private final List<HeldLeases.Held> held;
    private final Map<Key, List<FetchOutcome>> ended = new LinkedHashMap<>();
    private final long startNanos = System.nanoTime();
    private long nextRenewalNanos = startNanos;

    Leftovers(Backend backend, String crawler, List<HeldLeases.Held> held) {
        this.backend = backend;
        this.crawler = crawler;
        this.held = new CopyOnWriteArrayList<>(held);
    }

    List<HeldLeases.Held> held() {
        return List.copyOf(held);
    }

    /** See {@link Leases#giveBackOld}. */
    boolean giveBack(boolean delivered) throws BackendException {
        long now = System.nanoTime();
        boolean renews = now >= nextRenewalNanos;
        nextRenewalNanos = renews ? now + RENEW_EVERY.toNanos() : nextRenewalNanos;
        for (HeldLeases.Held lease : held) {
            boolean over = delivered && lease.pauseMillis() <= TimeUnit.NANOSECONDS.toMillis(now - startNanos);
            Key key = new Key(lease.host(), lease.token());
            if (over) {
                var unused = report(key, List.of(), true);
                held.remove(lease);
            } else if (renews && !report(key, List.of(), false)) {
                held.remove(lease); // somebody else has it by now
            }
        }
        return held.isEmpty();
    }

    /** An article was acknowledged; kept until {@link #report}. */
    synchronized void acknowledged(String host, String token, FetchOutcome outcome) {
        ended.computeIfAbsent(new Key(host, token), key -> new ArrayList<>()).add(outcome);
    }

    /** Reports what was acknowledged; where that fails, the addresses are fetched again. */
    void report() {
        Semaphore slots = new Semaphore(AT_ONCE);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            taken().forEach((key, outcomes) -> threads.execute(() -> {
                slots.acquireUninterruptibly();
                try {
                    var unused = report(key, outcomes, !isHeld(key));
                } catch (BackendException e) {
                    LOG.info("outcomes of earlier fetches could not be reported; they will be fetched again");
                } finally {
                    slots.release();
                }
            }));
        }
    }

    private synchronized Map<Key, List<FetchOutcome>> taken() {
        Map<Key, List<FetchOutcome>> all = Map.copyOf(ended);
        ended.clear();
        return all;
    }

    /** False: the lease was lost. */
    private boolean report(Key key, List<FetchOutcome> outcomes, boolean release) throws BackendException {
        return backend.report(new CrawlReport(crawler, key.host(), key.token(), release, outcomes, List.of()))
                .accepted();
    }

    private boolean isHeld(Key key) {
        return held.stream().anyMatch(lease -> key.equals(new Key(lease.host(), lease.token())));
    }
}
