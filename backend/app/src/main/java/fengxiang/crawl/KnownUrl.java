package fengxiang.crawl;

import fengxiang.model.DueUrl;
import fengxiang.model.FetchStatus;
import fengxiang.model.Hashes;
import fengxiang.model.PageRole;
import fengxiang.model.WebAddress;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An address of the frontier: the document of {@code crawl-urls}.
 *
 * @param host host and port
 * @param rank see {@link Rank}
 * @param nextFetchAt null where the state cannot be leased
 * @param waitMinutes the pause chosen last; 0: none yet
 * @param bornAt from when on an article's age counts, see {@link Revisits}; null: no article, or none was found there
 * @param foundNew a list brought something new under a report that did not tell how its visit ended
 * @param lease token of the lease under which the last outcome came; null: never fetched
 */
record KnownUrl(
        String url,
        String host,
        String sourceId,
        PageRole role,
        int depth,
        long rank,
        UrlState state,
        @Nullable Instant nextFetchAt,
        int attempts,
        long waitMinutes,
        @Nullable String etag,
        @Nullable String lastModified,
        @Nullable String titleHint,
        @Nullable String publishedHint,
        @Nullable FetchStatus lastStatus,
        @Nullable String lastReason,
        @Nullable Instant lastFetchedAt,
        Instant discoveredAt,
        @Nullable Instant bornAt,
        boolean foundNew,
        @Nullable String lease) {

    /** Never fetched, and due at once. */
    static KnownUrl fresh(
            WebAddress address,
            String sourceId,
            PageRole role,
            int depth,
            @Nullable String titleHint,
            @Nullable String publishedHint,
            Instant now) {
        return new KnownUrl(
                address.value(),
                address.authority(),
                sourceId,
                role,
                depth,
                Rank.of(role, depth, UrlState.NEW, now, now),
                UrlState.NEW,
                now,
                0,
                0,
                null,
                null,
                titleHint,
                publishedHint,
                null,
                null,
                null,
                now,
                null,
                false,
                null);
    }

    /** The id of an address in normal form. */
    static String id(String url) {
        return Hashes.sha256(url).substring(0, 32);
    }

    String id() {
        return id(url);
    }

    boolean isEntry() {
        return depth == 0;
    }

    boolean isArticle() {
        return role == PageRole.ARTICLE;
    }

    DueUrl due() {
        return new DueUrl(url, sourceId, role, depth, etag, lastModified, titleHint, publishedHint);
    }

    UrlEdit edit() {
        return new UrlEdit(this);
    }
}
