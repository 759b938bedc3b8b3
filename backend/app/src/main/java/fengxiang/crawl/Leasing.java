package fengxiang.crawl;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fengxiang.model.HostLease;
import fengxiang.model.LeaseGrant;
import fengxiang.model.LeaseRequest;
import fengxiang.model.LookOrder;
import fengxiang.siterule.SiteRules;
import fengxiang.source.Sources;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * Gives hosts to crawlers, each to one at a time.
 *
 * <p>Both small indices are refreshed first: then a search sees every outcome that was answered, and no address is
 * given out twice because its outcome is not visible yet. Who gets a host is decided by a write that fails when another
 * crawler, or another backend, was faster.
 */
@Service
class Leasing {

    private static final int MOST_HOSTS = 100;
    /** Between two requests to a host that no source names. */
    private static final long STRANGERS_DELAY_MILLIS = 2_000;
    /** Hosts that turn out to have nothing due must not use up the request. */
    private static final int SPARE_HOSTS = 20;

    private final Sources sources;
    private final HostStore hosts;
    private final UrlStore urls;
    private final LookHosts looks;
    private final SiteRules rules;
    private final Questioning questioning;
    private final CrawlProperties properties;
    private final Clock clock;

    Leasing(
            Sources sources,
            HostStore hosts,
            UrlStore urls,
            LookHosts looks,
            SiteRules rules,
            Questioning questioning,
            CrawlProperties properties,
            Clock clock) {
        this.sources = sources;
        this.hosts = hosts;
        this.urls = urls;
        this.looks = looks;
        this.rules = rules;
        this.questioning = questioning;
        this.properties = properties;
        this.clock = clock;
    }

    /** A free host, what is due on it, and what people want to see of it. */
    private record Candidate(Versioned<KnownHost> host, List<KnownUrl> due, List<LookOrder> looks) {

        boolean idle() {
            return due.isEmpty() && looks.isEmpty();
        }

        String name() {
            return host.document().host();
        }
    }

    LeaseGrant grant(LeaseRequest request) {
        int wanted = Math.clamp(request.hosts(), 1, MOST_HOSTS);
        hosts.refresh();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        List<Versioned<KnownHost>> awaited = looks.free(now, wanted);
        List<Versioned<KnownHost>> inTurn = hosts.due(now, wanted + SPARE_HOSTS);
        if (inTurn.isEmpty() && awaited.isEmpty()) {
            return new LeaseGrant(List.of(), List.of());
        }
        urls.refresh();
        Fetchable fetchable = questioning.fetchable(sources.all());
        List<Versioned<KnownHost>> free = together(awaited, intensiveFirst(inTurn, fetchable, now, wanted));
        List<Candidate> candidates = candidates(free, fetchable, now);
        putOff(candidates.stream().filter(Candidate::idle).toList(), fetchable);
        List<Candidate> chosen =
                candidates.stream().filter(c -> !c.idle()).limit(wanted).toList();
        List<HostLease> leases = claim(chosen, request.crawler(), fetchable, now);
        return new LeaseGrant(leases, questioning.profiles(leases, fetchable));
    }

    /** Hosts under intensive watch come first, but on at most half of the places: the others must not wait for ever. */
    private List<Versioned<KnownHost>> intensiveFirst(
            List<Versioned<KnownHost>> inTurn, Fetchable fetchable, Instant now, int wanted) {
        Set<String> intensive = fetchable.intensiveHosts();
        if (intensive.isEmpty()) {
            return inTurn;
        }
        return together(hosts.dueAmong(intensive, now, (wanted + 1) / 2), inTurn);
    }

    private static List<Versioned<KnownHost>> together(
            List<Versioned<KnownHost>> first, List<Versioned<KnownHost>> then) {
        Map<String, Versioned<KnownHost>> all = new LinkedHashMap<>();
        Stream.concat(first.stream(), then.stream())
                .forEach(h -> all.putIfAbsent(h.document().host(), h));
        return List.copyOf(all.values());
    }

    private List<Candidate> candidates(List<Versioned<KnownHost>> free, Fetchable fetchable, Instant now) {
        List<UrlStore.First> searches = free.stream()
                .map(host -> host.document().host())
                .map(host -> due(host, fetchable, now))
                .toList();
        List<List<KnownUrl>> due = urls.first(searches);
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < free.size(); i++) {
            String host = free.get(i).document().host();
            candidates.add(new Candidate(free.get(i), due.get(i), looks.of(host)));
        }
        return candidates;
    }

    private UrlStore.First due(String host, Fetchable fetchable, Instant now) {
        List<String> all = fetchable.idsOn(host);
        List<String> intensive = fetchable.intensiveIdsOn(host);
        Query due = UrlQueries.dueBy(now, UrlQueries.leasable(host, all, fetchable.spent()));
        boolean some = !intensive.isEmpty() && intensive.size() < all.size();
        return some
                ? new UrlStore.First(UrlQueries.preferring(intensive, due), "rank", properties.urlsPerLease(), true)
                : new UrlStore.First(due, "rank", properties.urlsPerLease());
    }

    /** Hosts that were looked at too early wait until something is due. */
    private void putOff(List<Candidate> idle, Fetchable fetchable) {
        List<UrlStore.First> searches = idle.stream()
                .map(Candidate::name)
                .map(host -> new UrlStore.First(
                        UrlQueries.leasable(host, fetchable.idsOn(host), fetchable.spent()), "nextFetchAt", 1))
                .toList();
        List<List<KnownUrl>> next = urls.first(searches);
        List<Versioned<KnownHost>> writes = new ArrayList<>();
        for (int i = 0; i < idle.size(); i++) {
            Versioned<KnownHost> host = idle.get(i).host();
            Instant dueAt =
                    next.get(i).isEmpty() ? null : next.get(i).getFirst().nextFetchAt();
            Instant dueOrRenewed = questioning.soonest(idle.get(i).name(), dueAt, fetchable);
            writes.add(new Versioned<>(host.document().dueAt(dueOrRenewed), host.version()));
        }
        var unused = hosts.replace("put off hosts", writes);
    }

    private List<HostLease> claim(List<Candidate> chosen, String crawler, Fetchable fetchable, Instant now) {
        List<Versioned<KnownHost>> claims = chosen.stream()
                .map(c -> new Versioned<>(
                        c.host().document().leased(UUID.randomUUID().toString(), crawler, now, properties.lease()),
                        c.host().version()))
                .toList();
        List<Boolean> won = hosts.replace("lease hosts", claims);
        List<HostLease> leases = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            if (won.get(i)) {
                leases.add(lease(claims.get(i).document(), chosen.get(i), fetchable));
            }
        }
        return leases;
    }

    private HostLease lease(KnownHost host, Candidate candidate, Fetchable fetchable) {
        boolean stranger = fetchable.on(host.host()).isEmpty();
        return new HostLease(
                host.host(),
                String.valueOf(host.token()),
                host.leaseUntil(),
                stranger ? STRANGERS_DELAY_MILLIS : fetchable.delayMillis(host.host()),
                questioning.affordable(
                        candidate.due().stream().map(KnownUrl::due).toList(), fetchable),
                rules.of(host.host()),
                candidate.looks());
    }
}
