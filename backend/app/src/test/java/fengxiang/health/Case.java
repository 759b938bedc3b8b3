package fengxiang.health;

import fengxiang.crawl.FetchCounts;
import fengxiang.crawl.FetchHour;
import fengxiang.model.ArticleKind;
import fengxiang.model.EntryType;
import fengxiang.model.SearchKind;
import fengxiang.model.SourceEntry;
import fengxiang.source.Source;
import fengxiang.source.SourceSearch;
import fengxiang.source.SourceState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** A source that is to be judged, in the making: a good one, three weeks old, unless something else is said. */
final class Case {

    /** A Friday, four in the afternoon in Shanghai. */
    static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");

    private SourceState state = SourceState.ACTIVE;
    private Duration age = Duration.ofDays(100);
    private int interval = 10;
    private List<SourceEntry> entries = List.of(new SourceEntry("http://news.example.cn/", EntryType.SECTION));
    private @Nullable SourceSearch search;
    private List<FetchHour> hours = new ArrayList<>();
    private boolean everNew = true;
    private @Nullable StateChange before;
    private FetchCounts.Lists lists = new FetchCounts.Lists(6, 0, 0, 0);
    private FetchCounts.Pages pages = new FetchCounts.Pages(0, 0, 0, 0);
    private long created;
    private @Nullable Instant latest = NOW;

    Case paused() {
        state = SourceState.PAUSED;
        return this;
    }

    Case age(Duration days) {
        age = days;
        return this;
    }

    Case every(int minutes) {
        interval = minutes;
        return this;
    }

    /** A connector that asks for one word, or for none. */
    Case searching(int words) {
        search = new SourceSearch(SearchKind.QIANFAN, null, 100);
        entries = Collections.nCopies(words, new SourceEntry("http://news.example.cn/?q=w", EntryType.SEARCH));
        return this;
    }

    Case before(Cause cause, Duration ago, @Nullable Double usual) {
        before = new StateChange("s", cause, NOW.minus(ago), usual);
        return this;
    }

    /** Every hour of the past three weeks until so long ago. */
    Case past(Duration until, ToLongFunction<Instant> created) {
        hours = new ArrayList<>();
        for (Instant h = NOW.minus(Past.LENGTH); h.isBefore(NOW.minus(until)); h = h.plus(Duration.ofHours(1))) {
            long articles = created.applyAsLong(h);
            hours.add(new FetchHour(h, 6 + articles, 6, 0, articles, articles, articles));
        }
        return this;
    }

    /** Since then somebody has looked, and nothing came. */
    Case quietFor(int quietHours) {
        for (int i = quietHours; i > 0; i--) {
            hours.add(new FetchHour(NOW.minus(Duration.ofHours(i)), 6, 6, 0, 0, 0, 0));
        }
        return this;
    }

    Case never() {
        everNew = false;
        return this;
    }

    Case lists(long answered, long empty, long forbidden, long failed) {
        lists = new FetchCounts.Lists(answered, empty, forbidden, failed);
        return this;
    }

    Case pages(long answered, long parsed, long known, long failed) {
        pages = new FetchCounts.Pages(answered, parsed, known, failed);
        return this;
    }

    Case created(long articles) {
        created = articles;
        return this;
    }

    Case lastFetch(@Nullable Duration ago) {
        latest = ago == null ? null : NOW.minus(ago);
        return this;
    }

    /** What was counted is the same in every window. */
    Finding judged() {
        FetchCounts counts = counts();
        return Judge.of(new Subject(source(), Window.of(List.of(counts, counts, counts)), past(), before, NOW));
    }

    /** What was counted lies more than an hour back. */
    Finding judgedAfterAnEmptyHour() {
        FetchCounts counts = counts();
        List<Window> windows = Window.of(List.of(FetchCounts.NONE, counts, counts));
        return Judge.of(new Subject(source(), windows, past(), before, NOW));
    }

    private Past past() {
        return new Past(hours, everNew);
    }

    private FetchCounts counts() {
        return new FetchCounts(
                lists,
                pages,
                new FetchCounts.Delivered(created, 0, 0),
                new FetchCounts.Statuses(0, 0, 0, 0, 0, 0),
                Map.of(),
                null,
                latest);
    }

    private Source source() {
        Instant createdAt = NOW.minus(age);
        return new Source(
                "s",
                "要闻",
                "news.example.cn",
                ArticleKind.NEWS,
                entries,
                null,
                null,
                interval,
                0,
                state,
                false,
                1,
                createdAt,
                createdAt,
                search);
    }
}
