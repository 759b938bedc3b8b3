package fengxiang.crawl;

import fengxiang.model.FetchStatus;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A change of a {@link KnownUrl} in the making; the parts that identify it cannot be changed. */
final class UrlEdit {

    private final KnownUrl before;
    private UrlState state;
    private @Nullable Instant nextFetchAt;
    private int attempts;
    private long waitMinutes;
    private @Nullable String etag;
    private @Nullable String lastModified;
    private @Nullable FetchStatus lastStatus;
    private @Nullable String lastReason;
    private @Nullable Instant lastFetchedAt;
    private @Nullable Instant bornAt;
    private boolean foundNew;
    private @Nullable String lease;
    private boolean keepsHints = true;

    UrlEdit(KnownUrl before) {
        this.before = before;
        this.state = before.state();
        this.nextFetchAt = before.nextFetchAt();
        this.attempts = before.attempts();
        this.waitMinutes = before.waitMinutes();
        this.etag = before.etag();
        this.lastModified = before.lastModified();
        this.lastStatus = before.lastStatus();
        this.lastReason = before.lastReason();
        this.lastFetchedAt = before.lastFetchedAt();
        this.bornAt = before.bornAt();
        this.foundNew = before.foundNew();
        this.lease = before.lease();
    }

    /** Can be leased from a moment on. */
    UrlEdit due(UrlState leasable, Instant at) {
        this.state = leasable;
        this.nextFetchAt = at;
        return this;
    }

    /** Cannot be leased any more. */
    UrlEdit ended(UrlState end) {
        this.state = end;
        this.nextFetchAt = null;
        return this;
    }

    UrlEdit attempts(int failures) {
        this.attempts = failures;
        return this;
    }

    UrlEdit waited(Duration pause) {
        this.waitMinutes = pause.toMinutes();
        return this;
    }

    UrlEdit validators(@Nullable String newEtag, @Nullable String newLastModified) {
        this.etag = newEtag;
        this.lastModified = newLastModified;
        return this;
    }

    UrlEdit born(Instant at) {
        this.bornAt = at;
        return this;
    }

    UrlEdit foundNew(boolean something) {
        this.foundNew = something;
        return this;
    }

    UrlEdit outcome(FetchStatus status, @Nullable String reason, Instant fetchedAt, String token) {
        this.lastStatus = status;
        this.lastReason = reason;
        this.lastFetchedAt = fetchedAt;
        this.lease = token;
        return this;
    }

    UrlEdit reason(String reason) {
        this.lastReason = reason;
        return this;
    }

    /** Nothing of what a list said about it stays. */
    UrlEdit withoutHints() {
        this.keepsHints = false;
        return this;
    }

    KnownUrl done() {
        return new KnownUrl(
                before.url(),
                before.host(),
                before.sourceId(),
                before.role(),
                before.depth(),
                nextFetchAt == null
                        ? before.rank()
                        : Rank.of(before.role(), before.depth(), state, before.discoveredAt(), nextFetchAt),
                state,
                nextFetchAt,
                attempts,
                waitMinutes,
                etag,
                lastModified,
                keepsHints ? before.titleHint() : null,
                keepsHints ? before.publishedHint() : null,
                lastStatus,
                lastReason,
                lastFetchedAt,
                before.discoveredAt(),
                bornAt,
                foundNew,
                lease);
    }
}
