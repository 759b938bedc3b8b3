package fengxiang.crawl;

import fengxiang.model.FetchOutcome;
import fengxiang.model.FetchStatus;
import fengxiang.model.Hashes;
import fengxiang.model.Outcome;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One fetch, for counting: the document of {@code crawl-fetches}. Its id is made of address and lease, so that a
 * repeated report finds it there: counts need no counters and cannot drift.
 */
record Fetch(
        String sourceId,
        Instant at,
        FetchStatus status,
        @Nullable Outcome delivered,
        @Nullable String reason) {

    static Fetch of(KnownUrl url, FetchOutcome outcome, Instant now) {
        Instant at = outcome.fetchedAt().isAfter(now) ? now : outcome.fetchedAt();
        return new Fetch(url.sourceId(), at, outcome.status(), outcome.delivered(), reason(outcome));
    }

    static String id(KnownUrl url, String token) {
        return Hashes.sha256(url.id() + token).substring(0, 32);
    }

    private static @Nullable String reason(FetchOutcome outcome) {
        String reason = outcome.reason();
        if (reason == null) {
            return outcome.status() == FetchStatus.FAILED ? "http-" + outcome.httpStatus() : null;
        }
        return reason.length() <= 200 ? reason : reason.substring(0, 200);
    }
}
