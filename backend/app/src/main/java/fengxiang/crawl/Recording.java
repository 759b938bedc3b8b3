package fengxiang.crawl;

import fengxiang.elastic.BulkWriter;
import fengxiang.elastic.Indices;
import fengxiang.elastic.Write;
import fengxiang.elastic.WriteResult;
import fengxiang.erase.Tombstones;
import fengxiang.model.CrawlReport;
import fengxiang.model.FetchOutcome;
import fengxiang.model.WebAddress;
import fengxiang.source.Source;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes outcomes and discovered addresses into the frontier. */
@Component
class Recording {

    private static final int ATTEMPTS = 5;
    private static final int DEFAULT_INTERVAL_MINUTES = 60;

    private final UrlStore urls;
    private final HostQueue queue;
    private final BulkWriter bulk;
    private final Indices indices;
    private final Tombstones erased;
    private final CrawlProperties properties;

    Recording(
            UrlStore urls,
            HostQueue queue,
            BulkWriter bulk,
            Indices indices,
            Tombstones erased,
            CrawlProperties properties) {
        this.urls = urls;
        this.queue = queue;
        this.bulk = bulk;
        this.indices = indices;
        this.erased = erased;
        this.properties = properties;
    }

    /** Outcomes of addresses that the frontier does not know on this host are passed over. */
    void outcomes(CrawlReport report, Map<String, Source> sources, Instant leasedAt, Instant now) {
        Map<String, FetchOutcome> byId = byId(report.outcomes());
        String log = indices.month(CrawlIndices.FETCHES, leasedAt);
        Outcomes rules = new Outcomes(now, report.token());
        repeatedly(() -> {
            List<Write> writes = new ArrayList<>();
            urls.read(byId.keySet()).forEach((id, read) -> {
                KnownUrl url = read.document();
                if (url.host().equals(report.host())) {
                    FetchOutcome outcome = Objects.requireNonNull(byId.get(id));
                    writes.add(Write.create(log, Fetch.id(url, report.token()), Fetch.of(url, outcome, now)));
                    KnownUrl next = rules.apply(url, outcome, interval(sources.get(url.sourceId())));
                    if (next != url) {
                        writes.add(urls.replace(next, read.version()));
                    }
                }
            });
            return writes;
        });
    }

    /**
     * Known addresses stay as they are, erased ones stay away; hosts that something was found on are woken either way.
     */
    void discoveries(CrawlReport report, Map<String, Source> sources, Instant now) {
        Discoveries rules = new Discoveries(sources, properties.maxDepth(), now);
        Map<String, KnownUrl> found = new LinkedHashMap<>();
        report.discovered().stream()
                .map(rules::asNew)
                .flatMap(Optional::stream)
                .forEach(url -> found.putIfAbsent(url.id(), url));
        found.keySet().removeAll(erased.among(found.keySet()));
        Set<String> otherHosts = new LinkedHashSet<>();
        repeatedly(() -> {
            Map<String, Versioned<KnownUrl>> known = urls.read(found.keySet());
            List<Write> writes = new ArrayList<>();
            found.forEach((id, url) -> {
                Versioned<KnownUrl> there = known.get(id);
                if (there == null) {
                    writes.add(urls.create(url));
                } else if (rules.revives(there.document())) {
                    writes.add(urls.replace(rules.revived(there.document()), there.version()));
                }
                if (!url.host().equals(report.host())
                        && (there == null || !there.document().state().equals(UrlState.DONE))) {
                    otherHosts.add(url.host());
                }
            });
            return writes;
        });
        otherHosts.forEach(host -> queue.wake(host, now));
    }

    /** Prepares and writes anew until nobody else came in between. */
    private void repeatedly(Supplier<List<Write>> prepare) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            List<Write> writes = prepare.get();
            if (writes.isEmpty()) {
                return;
            }
            List<WriteResult> results = bulk.write("record a crawl report", writes);
            results.forEach(Writes::demand);
            if (noConflict(writes, results)) {
                return;
            }
        }
        throw new FrontierBusyException("The addresses of the report are being written by others all the time.");
    }

    /** A conflict of a create is no matter: what was to be created is there. */
    private static boolean noConflict(List<Write> writes, List<WriteResult> results) {
        for (int i = 0; i < writes.size(); i++) {
            boolean created = writes.get(i).kind() == Write.Kind.CREATE;
            if (!created && results.get(i).status() == WriteResult.Status.CONFLICT) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, FetchOutcome> byId(List<FetchOutcome> outcomes) {
        Map<String, FetchOutcome> byId = new LinkedHashMap<>();
        outcomes.forEach(
                outcome -> byId.put(KnownUrl.id(WebAddress.parse(outcome.url()).value()), outcome));
        return byId;
    }

    private static int interval(@Nullable Source source) {
        return source == null ? DEFAULT_INTERVAL_MINUTES : source.intervalMinutes();
    }
}
