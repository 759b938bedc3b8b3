package fengxiang.crawl;

import fengxiang.model.ArticleKind;
import fengxiang.model.DiscoveredUrl;
import fengxiang.model.PageRole;
import fengxiang.model.WebAddress;
import fengxiang.source.Source;
import fengxiang.text.privacy.PersonalMasks;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which addresses that crawlers find enter the frontier, and as what. Pure. */
final class Discoveries {

    private static final int LONGEST_ADDRESS = 2_000;
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_TIME = 80;

    private final Map<String, Source> sources;
    private final int maxDepth;
    private final Instant now;

    Discoveries(Map<String, Source> sources, int maxDepth, Instant now) {
        this.sources = sources;
        this.maxDepth = maxDepth;
        this.now = now;
    }

    /** Empty: not on a host of its source, too deep, or no web address at all. */
    Optional<KnownUrl> asNew(DiscoveredUrl found) {
        Source source = sources.get(found.sourceId());
        if (source == null
                || found.role() == PageRole.SEARCH
                || found.url().length() > LONGEST_ADDRESS
                || tooDeep(found)) {
            return Optional.empty();
        }
        try {
            WebAddress address = WebAddress.parse(found.url());
            return owner(source, address).map(owner -> asNew(address, owner, found));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * What a connector found on a host that is watched belongs to the source that watches it: it is fetched under that
     * source's rules, and not at all while that source is paused.
     */
    private Optional<Source> owner(Source finder, WebAddress address) {
        Optional<Source> watching = finder.searches() ? watching(address) : Optional.empty();
        return watching.isPresent() ? watching : Optional.of(finder).filter(source -> source.mayFetch(address));
    }

    private Optional<Source> watching(WebAddress address) {
        return sources.values().stream()
                .filter(source -> !source.searches() && source.hosts().contains(address.authority()))
                .min(Comparator.comparing((Source source) -> !source.active()).thenComparing(Source::id));
    }

    private boolean tooDeep(DiscoveredUrl found) {
        return found.role() != PageRole.ARTICLE && found.depth() > maxDepth;
    }

    private KnownUrl asNew(WebAddress address, Source owner, DiscoveredUrl found) {
        int depth = Math.max(1, found.depth()); // entries come from sources only
        return KnownUrl.fresh(
                address,
                owner.id(),
                found.role(),
                depth,
                owner.kind() == ArticleKind.SOCIAL ? null : hint(found.titleHint(), LONGEST_TITLE),
                hint(found.publishedHint(), LONGEST_TIME),
                now);
    }

    /** A dead address that is linked again is tried again, but not before its pause is over. */
    boolean revives(KnownUrl known) {
        Instant died = known.lastFetchedAt() == null ? known.discoveredAt() : known.lastFetchedAt();
        return known.state().dead()
                && !died.plus(Duration.ofMinutes(known.waitMinutes())).isAfter(now);
    }

    KnownUrl revived(KnownUrl dead) {
        return dead.edit().attempts(0).due(UrlState.RETRY, now).done();
    }

    /** Feeds are text of others: it is masked like theirs. */
    private static @Nullable String hint(@Nullable String raw, int most) {
        if (raw == null || raw.isBlank()) {
            return null;
        }
        String text = PersonalMasks.mask(raw.strip());
        return text.length() <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, most)));
    }
}
