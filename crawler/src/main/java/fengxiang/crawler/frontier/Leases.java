package fengxiang.crawler.frontier;

import fengxiang.crawler.backend.Backend;
import fengxiang.crawler.backend.BackendException;
import fengxiang.model.CrawlReport;
import fengxiang.model.FetchOutcome;
import fengxiang.model.HostLease;
import fengxiang.model.LeaseGrant;
import fengxiang.model.LeaseRequest;
import fengxiang.model.SourceProfile;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes hosts on lease, renews and gives back the leases, and reports what was done on them. */
public final class Leases {

    private static final Logger LOG = LoggerFactory.getLogger(Leases.class);

    private final Backend backend;
    private final WorkQueue queue;
    private final Reporter reporter;
    private final HeldLeases held;
    private final String crawler;
    private final int mostHosts;
    private final List<HeldLeases.Held> old;
    private final long startNanos = System.nanoTime();

    /**
     * Nothing is leased yet.
     *
     * @param note file in which held leases are noted
     * @param mostHosts how many hosts to hold at once
     */
    public Leases(Backend backend, WorkQueue queue, String crawler, int mostHosts, Path note, Clock clock) {
        this.backend = backend;
        this.queue = queue;
        this.reporter = new Reporter(backend, queue, crawler, clock);
        this.held = new HeldLeases(note);
        this.crawler = crawler;
        this.mostHosts = mostHosts;
        this.old = new ArrayList<>(held.read());
    }

    /**
     * Gives back what this crawler held when it was killed, each host when it has rested; false: some of them still
     * have to.
     */
    public boolean giveBackOld() throws BackendException {
        long rested = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - startNanos);
        for (HeldLeases.Held lease : List.copyOf(old)) {
            if (lease.pauseMillis() <= rested) {
                backend.report(new CrawlReport(crawler, lease.host(), lease.token(), true, List.of(), List.of()));
                old.remove(lease);
            }
        }
        note();
        return old.isEmpty();
    }

    private void note() {
        held.write(Stream.concat(old.stream(), queue.all().stream().map(HeldLeases.Held::of))
                .toList());
    }

    /** Asks for as many hosts as there is room for; returns how many came. */
    public int acquire() throws BackendException {
        int room = (int) (mostHosts - queue.working());
        if (room <= 0) {
            return 0;
        }
        LeaseGrant grant = backend.lease(new LeaseRequest(crawler, room));
        Map<String, SourceProfile> sources =
                grant.sources().stream().collect(Collectors.toMap(SourceProfile::id, Function.identity(), (a, b) -> b));
        for (HostLease lease : grant.leases()) {
            queue.add(lease, sources);
        }
        note();
        return grant.leases().size();
    }

    /** Reports news, renews what needs it and gives back what is finished; returns false when some of it failed. */
    public boolean report() {
        boolean all = reporter.round(false);
        note();
        return all;
    }

    /** Reports everything and gives back every lease; false: some of it failed. */
    public boolean giveBackAll() {
        boolean all = reporter.round(true);
        note();
        return all;
    }

    /** An article was acknowledged: its outcome may be reported, also that of an earlier life of this crawler. */
    public void acknowledged(String host, String token, FetchOutcome outcome) {
        HostWork work = queue.find(host, token);
        if (work != null) {
            work.acknowledged(outcome);
            return;
        }
        try {
            backend.report(new CrawlReport(crawler, host, token, true, List.of(outcome), List.of()));
        } catch (BackendException e) {
            LOG.info("the outcome of an earlier fetch could not be reported; it will be fetched again");
        }
    }
}
