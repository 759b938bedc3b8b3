package fengxiang.source;

import fengxiang.model.ArticleKind;
import fengxiang.model.EntryType;
import fengxiang.model.SearchKind;
import fengxiang.model.SourceEntry;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Lets tests of other packages add and change sources, as people do over HTTP. */
public class TestSources {

    private static final AtomicInteger names = new AtomicInteger();

    private final Sources sources;
    private final SearchSources searching;
    private final SourceStore store;
    private final Clock clock;

    TestSources(Sources sources, SearchSources searching, SourceStore store, Clock clock) {
        this.sources = sources;
        this.searching = searching;
        this.store = store;
        this.clock = clock;
    }

    /** A source with one section on a host of its own; visited every 10 minutes, 2 s between requests. */
    public Source section(String host) {
        return sources.create(draft(host, "http://" + host + "/list.html"));
    }

    /** A connector that asks a template's address; each of the questions every quarter of an hour. */
    public Source search(String host, int dailyQuota, String... questions) {
        List<SourceEntry> entries = List.of(questions).stream()
                .map(q -> new SourceEntry("http://" + host + "/rss?q=" + q, EntryType.SEARCH))
                .toList();
        SourceSearch search = new SourceSearch(SearchKind.TEMPLATE, "http://" + host + "/rss?q={词}", dailyQuota);
        return searching.add(new SearchPlan("搜索 " + host, search, host, entries, 15));
    }

    public Source withEntries(Source source, String... urls) {
        SourceDraft draft = new SourceDraft(
                source.name(),
                source.outletHost(),
                source.kind(),
                List.of(urls).stream()
                        .map(url -> new SourceEntry(url, EntryType.SECTION))
                        .toList(),
                null,
                null,
                source.intervalMinutes(),
                source.delayMillis(),
                source.version());
        return sources.change(source.id(), draft);
    }

    /** As if the backend was killed right after the source was stored. */
    public Source storedButNotAnnounced(String host) {
        SourceDraft draft = SourceRules.checked(draft(host, "http://" + host + "/list.html"));
        Source source = new Source(
                "crashed-" + host,
                String.valueOf(draft.name()),
                host,
                ArticleKind.NEWS,
                List.of(new SourceEntry("http://" + host + "/list.html", EntryType.SECTION)),
                null,
                null,
                10,
                0,
                SourceState.ACTIVE,
                false,
                1,
                clock.instant(),
                clock.instant(),
                null);
        store.create(source);
        return source;
    }

    public Source pause(Source source) {
        return sources.pause(source.id());
    }

    public Source resume(Source source) {
        return sources.resume(source.id());
    }

    public Source watch(Source source, boolean intensively) {
        return sources.watch(source.id(), intensively);
    }

    public Source crawlNow(Source source) {
        return sources.crawlNow(source.id());
    }

    /** What earlier tests left is leased no more. */
    public void pauseAll() {
        sources.all().stream().filter(Source::active).forEach(this::pause);
    }

    private static SourceDraft draft(String host, String url) {
        return new SourceDraft(
                "来源 " + names.incrementAndGet(),
                host,
                ArticleKind.NEWS,
                List.of(new SourceEntry(url, EntryType.SECTION)),
                null,
                null,
                10,
                null,
                null);
    }
}
