package fengxiang.crawl;

import fengxiang.elastic.Write;
import fengxiang.erase.Tombstones;
import fengxiang.model.CrawlReport;
import fengxiang.source.Source;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Brings addresses that crawlers found into the frontier, and tells which lists led to something new. */
@Component
class Discovering {

    private final UrlStore urls;
    private final HostQueue queue;
    private final FrontierWrites writes;
    private final Tombstones erased;
    private final CrawlProperties properties;

    Discovering(UrlStore urls, HostQueue queue, FrontierWrites writes, Tombstones erased, CrawlProperties properties) {
        this.urls = urls;
        this.queue = queue;
        this.writes = writes;
        this.erased = erased;
        this.properties = properties;
    }

    /**
     * Known addresses stay as they are, erased ones stay away; other hosts with something to fetch are woken either
     * way, because an earlier attempt at the same report may have stored the address and then have been cut off.
     *
     * @return ids of the lists that led to something new since they were visited last. Where the report does not tell
     *     how the visit of such a list ended, this is noted with the list itself
     */
    Set<String> discoveries(CrawlReport report, Map<String, Source> sources, Instant now) {
        Discoveries rules = new Discoveries(sources, properties.maxDepth(), now);
        FoundUrls all = FoundUrls.of(report.discovered(), rules);
        FoundUrls found = all.without(erased.among(all.ids()));
        Set<String> fruitful = new HashSet<>();
        Set<String> otherHosts = new LinkedHashSet<>();
        writes.untilUndisturbed(() -> {
            Map<String, Versioned<KnownUrl>> lists = urls.read(found.lists());
            Map<String, Versioned<KnownUrl>> known = urls.read(found.ids());
            fruitful.clear();
            List<Write> prepared = new ArrayList<>();
            found.byId().forEach((id, url) -> {
                Versioned<KnownUrl> there = known.get(id);
                if (there == null) {
                    prepared.add(urls.create(url));
                } else if (rules.revives(there.document())) {
                    prepared.add(urls.replace(rules.revived(there.document()), there.version()));
                }
                if (!url.host().equals(report.host()) && (there == null || awaits(there.document(), rules))) {
                    otherHosts.add(url.host());
                }
                fruitful.addAll(found.newOn(id, there, lists));
            });
            prepared.addAll(noted(report, fruitful, lists));
            return prepared;
        });
        otherHosts.forEach(host -> queue.wake(host, now));
        return fruitful;
    }

    private static boolean awaits(KnownUrl known, Discoveries rules) {
        return known.state() == UrlState.NEW || known.state() == UrlState.RETRY || rules.revives(known);
    }

    /** Of a long sitemap the links come in several reports, and the outcome with the last of them. */
    private List<Write> noted(CrawlReport report, Set<String> fruitful, Map<String, Versioned<KnownUrl>> lists) {
        Set<String> ended = new HashSet<>();
        report.outcomes().forEach(outcome -> ended.add(KnownUrl.id(outcome.url())));
        List<Write> notes = new ArrayList<>();
        fruitful.stream().filter(id -> !ended.contains(id)).forEach(id -> {
            Versioned<KnownUrl> list = lists.get(id);
            if (list != null
                    && !list.document().foundNew()
                    && list.document().host().equals(report.host())) {
                notes.add(urls.replace(list.document().edit().foundNew(true).done(), list.version()));
            }
        });
        return notes;
    }
}
