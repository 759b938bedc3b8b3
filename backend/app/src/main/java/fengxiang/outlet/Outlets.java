package fengxiang.outlet;

import fengxiang.elastic.ElasticException;
import fengxiang.elastic.WriteResult;
import fengxiang.model.Hashes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Which outlet a host belongs to. Answers come from memory; what another backend changes is seen within {@link #FRESH}
 * seconds, what this one changes at once.
 */
@Service
public class Outlets {

    private static final Logger log = LoggerFactory.getLogger(Outlets.class);
    private static final Duration FRESH = Duration.ofSeconds(5);

    private final OutletStore store;
    private final Clock clock;
    private final ReentrantLock loading = new ReentrantLock();
    private volatile @Nullable Loaded loaded;

    private record Loaded(OutletMap map, Instant at) {}

    Outlets(OutletStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** All outlets, by name. */
    public List<Outlet> all() {
        return current().outlets();
    }

    /** The outlet a host (with port, when not the scheme's own) belongs to; empty: not seen yet. */
    public Optional<Outlet> byHost(String host) {
        return current().find(host);
    }

    /** Whether two hosts belong to one outlet. */
    public boolean same(String host, String otherHost) {
        if (host.equals(otherHost)) {
            return true;
        }
        Optional<Outlet> outlet = byHost(host);
        return outlet.isPresent()
                && outlet.map(Outlet::id).equals(byHost(otherHost).map(Outlet::id));
    }

    /** Enters hosts that no outlet has yet, to be reviewed by a person. */
    public void seen(Collection<String> hosts) {
        OutletMap known = current();
        List<OutletDocument> unknown = hosts.stream()
                .distinct()
                .filter(h -> known.find(h).isEmpty())
                .map(h -> OutletDocument.unknown(Hashes.sha256(h).substring(0, 16), h))
                .toList();
        if (unknown.isEmpty()) {
            return;
        }
        List<WriteResult> results = store.enter(unknown);
        long entered = results.stream().filter(WriteResult::stored).count();
        if (entered > 0) {
            log.info("{} hosts without an outlet were entered for review", entered);
        }
        remember(known, unknown);
    }

    /** What was just entered is not visible to searches yet. */
    private void remember(OutletMap known, List<OutletDocument> entered) {
        List<Outlet> all = new ArrayList<>(known.outlets());
        entered.forEach(o -> all.add(o.withVersion(1L)));
        loaded = new Loaded(OutletMap.of(all), clock.instant());
    }

    /** Reads anew at the next question. */
    void forget() {
        loaded = null;
    }

    /** Bypasses the memory. */
    OutletMap fresh() {
        OutletMap map = OutletMap.of(store.all());
        loaded = new Loaded(map, clock.instant());
        return map;
    }

    private OutletMap current() {
        Loaded now = loaded;
        if (now != null && clock.instant().isBefore(now.at().plus(FRESH))) {
            return now.map();
        }
        loading.lock();
        try {
            Loaded meanwhile = loaded;
            return meanwhile != null && meanwhile != now ? meanwhile.map() : reload(now);
        } finally {
            loading.unlock();
        }
    }

    /** An outlet that is a few minutes old is better than none. */
    private OutletMap reload(@Nullable Loaded old) {
        try {
            return fresh();
        } catch (ElasticException.Unavailable e) {
            if (old == null) {
                throw e;
            }
            log.warn("outlets are not fresh: {}", e.getMessage());
            return old.map();
        }
    }
}
