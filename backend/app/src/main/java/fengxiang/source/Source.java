package fengxiang.source;

import fengxiang.model.ArticleKind;
import fengxiang.model.SearchAccess;
import fengxiang.model.SourceEntry;
import fengxiang.model.SourceProfile;
import fengxiang.model.WebAddress;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is watched: an outlet's pages, from where on, and how often.
 *
 * @param outletHost host (and port) of the outlet that its articles belong to
 * @param entries at least one, addresses in normal form; of a search connector possibly none
 * @param articlePattern regular expression of an article's whole address; null: learned from the page
 * @param listPattern regular expression of further list pages; null: none are followed
 * @param intervalMinutes pause between two visits of an entry, at least 1
 * @param delayMillis least pause between two requests to one of its hosts
 * @param intensive watched for an incident: its entries are visited as often as politeness allows, its hosts come first
 * @param version raised by every change
 * @param search null: an ordinary source; else what it finds may lie anywhere on the public web
 */
public record Source(
        String id,
        String name,
        String outletHost,
        ArticleKind kind,
        List<SourceEntry> entries,
        @Nullable String articlePattern,
        @Nullable String listPattern,
        int intervalMinutes,
        long delayMillis,
        SourceState state,
        boolean intensive,
        long version,
        Instant createdAt,
        Instant changedAt,
        @Nullable SourceSearch search) {

    /** The only hosts (with port) that are ever fetched for this source, unless it searches. */
    public Set<String> hosts() {
        Set<String> hosts = new LinkedHashSet<>();
        hosts.add(outletHost);
        entries.forEach(entry -> hosts.add(WebAddress.parse(entry.url()).authority()));
        return hosts;
    }

    public boolean active() {
        return state == SourceState.ACTIVE;
    }

    /** What the crawler is told of it. */
    public SourceProfile profile() {
        SearchAccess access = search == null ? null : new SearchAccess(search.kind(), null);
        return new SourceProfile(id, outletHost, kind, entries, articlePattern, listPattern, access);
    }

    /** Whether it asks a search, instead of watching an outlet's own pages. */
    public boolean searches() {
        return search != null;
    }

    /** Whether an address that it found may be fetched for it. */
    public boolean mayFetch(WebAddress address) {
        return hosts().contains(address.authority()) || searches() && OwnHosts.isOfThePublic(address);
    }

    Source inState(SourceState next, Instant now) {
        return with(next, intensive, now);
    }

    Source watched(boolean intensively, Instant now) {
        return with(state, intensively, now);
    }

    Source planned(SearchPlan plan, Instant now) {
        return new Source(
                id,
                plan.name(),
                plan.host(),
                kind,
                plan.entries(),
                null,
                null,
                plan.intervalMinutes(),
                delayMillis,
                state,
                intensive,
                version + 1,
                createdAt,
                now,
                plan.search());
    }

    private Source with(SourceState newState, boolean newIntensive, Instant now) {
        return new Source(
                id,
                name,
                outletHost,
                kind,
                entries,
                articlePattern,
                listPattern,
                intervalMinutes,
                delayMillis,
                newState,
                newIntensive,
                version + 1,
                createdAt,
                now,
                search);
    }
}
