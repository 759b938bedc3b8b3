package fengxiang.crawler.frontier;

import fengxiang.crawler.backend.Backend;
import fengxiang.crawler.backend.BackendException;
import fengxiang.model.FetchOutcome;
import fengxiang.model.HostLease;
import fengxiang.model.LeaseGrant;
import fengxiang.model.LeaseRequest;
import fengxiang.model.SourceProfile;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes hosts on lease, renews and gives back the leases, and reports what was done on them. */
public final class Leases {

    private final Backend backend;
    private final WorkQueue queue;
    private final Reporter reporter;
    private final HeldLeases held;
    private final String crawler;
    private final int mostHosts;
    private final Leftovers old;

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
        this.old = new Leftovers(backend, crawler, held.read());
    }

    /**
     * Gives back what this crawler held when it was killed, each host when it has rested and what was fetched of it is
     * delivered: given back earlier, it would be fetched again. Until then the leases are renewed.
     *
     * @param delivered whether nothing waits any more that was fetched under them
     * @return false: some of them are still held
     */
    public boolean giveBackOld(boolean delivered) throws BackendException {
        boolean all = old.giveBack(delivered);
        note();
        return all;
    }

    private void note() {
        held.write(Stream.concat(old.held().stream(), queue.all().stream().map(HeldLeases.Held::of))
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

    /** Reports at once what is new; what fails is reported later, that of an earlier life never. */
    public void reportNews() {
        var unused = reporter.news();
        old.report();
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
        old.acknowledged(host, token, outcome);
    }
}
