package fengxiang.crawl;

import fengxiang.model.Article;
import fengxiang.model.FetchOutcome;
import fengxiang.model.FetchStatus;
import fengxiang.model.Hashes;
import fengxiang.model.Outcome;
import fengxiang.model.TimePrecision;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One fetch, for counting: the document of {@code crawl-fetches}. Its id is made of address and lease, so that a
 * repeated report finds it there: counts need no counters and cannot drift.
 *
 * @param cause short stable word for a status other than fetched
 * @param page {@link #LIST} or {@link #ARTICLE}
 * @param first no article had been found at the address before
 * @param delaySeconds from publication to collection; null: no new article, not known to the minute, or backfill
 * @param addressId id in {@code crawl-urls}
 */
record Fetch(
        String sourceId,
        Instant at,
        FetchStatus status,
        @Nullable Outcome delivered,
        @Nullable String cause,
        String page,
        boolean first,
        @Nullable Long delaySeconds,
        String addressId) {

    static final String LIST = "list";
    static final String ARTICLE = "article";

    private static final int LONGEST_CAUSE = 200;

    static Fetch of(KnownUrl url, FetchOutcome outcome, Instant now) {
        Instant at = outcome.fetchedAt().isAfter(now) ? now : outcome.fetchedAt();
        return new Fetch(
                url.sourceId(),
                at,
                outcome.status(),
                outcome.delivered(),
                cause(outcome),
                url.isArticle() ? ARTICLE : LIST,
                url.isArticle() && url.bornAt() == null,
                delay(outcome, at),
                url.id());
    }

    static String id(KnownUrl url, String token) {
        return Hashes.sha256(url.id() + token).substring(0, 32);
    }

    private static @Nullable Long delay(FetchOutcome outcome, Instant at) {
        Instant published = outcome.publishedAt();
        if (published == null
                || outcome.delivered() != Outcome.CREATED
                || outcome.precision() != TimePrecision.MINUTE
                || published.isAfter(at)
                || published.plus(Article.BACKFILL_AFTER).isBefore(at)) {
            return null;
        }
        return Duration.between(published, at).toSeconds();
    }

    private static @Nullable String cause(FetchOutcome outcome) {
        String reason = outcome.reason();
        if (reason == null) {
            return outcome.status() == FetchStatus.FAILED ? "http-" + outcome.httpStatus() : null;
        }
        return reason.length() <= LONGEST_CAUSE ? reason : reason.substring(0, LONGEST_CAUSE);
    }
}
