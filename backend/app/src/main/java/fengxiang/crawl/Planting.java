package fengxiang.crawl;

import fengxiang.elastic.BulkWriter;
import fengxiang.elastic.Write;
import fengxiang.elastic.WriteResult;
import fengxiang.model.PageRole;
import fengxiang.model.SourceEntry;
import fengxiang.model.WebAddress;
import fengxiang.source.Source;
import fengxiang.source.SourceChanged;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Brings the entries of a source into the frontier and takes those out that it no longer names. */
@Component
class Planting {

    private static final int ATTEMPTS = 5;

    private final UrlStore urls;
    private final HostQueue queue;
    private final BulkWriter bulk;
    private final Clock clock;

    Planting(UrlStore urls, HostQueue queue, BulkWriter bulk, Clock clock) {
        this.urls = urls;
        this.queue = queue;
        this.bulk = bulk;
        this.clock = clock;
    }

    @EventListener
    void on(SourceChanged change) {
        urls.refresh(); // an entry that was planted a moment ago may have to go again
        plant(change.source(), surplus(change.source(), urls.entries()), change.fetchNow());
    }

    /** Entries in the frontier that the source no longer names. */
    static List<KnownUrl> surplus(Source source, List<KnownUrl> planted) {
        Set<String> named = source.entries().stream().map(SourceEntry::url).collect(Collectors.toSet());
        return planted.stream()
                .filter(url -> url.sourceId().equals(source.id()) && !named.contains(url.url()))
                .toList();
    }

    /** @param fetchNow entries that are there already become due at once */
    void plant(Source source, List<KnownUrl> surplus, boolean fetchNow) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        List<KnownUrl> wanted =
                source.entries().stream().map(e -> entry(source, e, now)).toList();
        List<String> ids = new ArrayList<>(wanted.stream().map(KnownUrl::id).toList());
        ids.addAll(surplus.stream().map(KnownUrl::id).toList());
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Map<String, Versioned<KnownUrl>> there = urls.read(ids);
            List<Write> writes = new ArrayList<>();
            wanted.forEach(url -> plant(url, there, fetchNow, now, writes));
            surplus.forEach(url -> retire(url, there, writes));
            List<WriteResult> results = bulk.write("plant the entries of a source", writes);
            results.forEach(Writes::demand);
            if (results.stream().allMatch(WriteResult::stored)) {
                source.hosts().forEach(host -> wake(host, fetchNow, now));
                return;
            }
        }
        throw new FrontierBusyException("The entries of " + source.name() + " are being written by others.");
    }

    private void wake(String host, boolean fetchNow, Instant now) {
        if (fetchNow) {
            queue.rouse(host, now);
        } else {
            queue.wake(host, now);
        }
    }

    private void plant(
            KnownUrl wanted,
            Map<String, Versioned<KnownUrl>> there,
            boolean fetchNow,
            Instant now,
            List<Write> writes) {
        Versioned<KnownUrl> read = there.get(wanted.id());
        if (read == null) {
            writes.add(urls.create(wanted));
        } else if (!isPlanted(read.document(), wanted)) {
            writes.add(urls.replace(wanted, read.version())); // was found as a link before, or has died
        } else if (fetchNow) {
            UrlEdit due = read.document().edit().due(read.document().state(), now);
            writes.add(urls.replace(due.done(), read.version()));
        }
    }

    /** Whether the address is in the frontier as this entry, so that it will be fetched. */
    static boolean isPlanted(KnownUrl known, KnownUrl entry) {
        return known.sourceId().equals(entry.sourceId())
                && known.isEntry()
                && known.role() == entry.role()
                && known.state().leasable();
    }

    private void retire(KnownUrl surplus, Map<String, Versioned<KnownUrl>> there, List<Write> writes) {
        Versioned<KnownUrl> read = there.get(surplus.id());
        if (read != null && read.document().isEntry()) {
            UrlEdit gone = read.document().edit().ended(UrlState.GONE).reason("no-entry-any-more");
            writes.add(urls.replace(gone.done(), read.version()));
        }
    }

    static KnownUrl entry(Source source, SourceEntry entry, Instant now) {
        PageRole role = PageRole.valueOf(entry.type().name());
        return KnownUrl.fresh(WebAddress.parse(entry.url()), source.id(), role, 0, null, null, now);
    }
}
