package fengxiang.crawler.work;

import fengxiang.crawler.fetch.Fetched;
import fengxiang.model.DiscoveredUrl;
import fengxiang.model.FetchOutcome;
import fengxiang.model.FetchStatus;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes outcomes of one due address. */
final class Outcomes {

    private static final int LONGEST_VALIDATOR = 256;

    private final Errand errand;
    private final Clock clock;

    Outcomes(Errand errand, Clock clock) {
        this.errand = errand;
        this.clock = clock;
    }

    /** Without any answer. */
    Visit without(FetchStatus status, String reason, @Nullable Duration retryAfter) {
        return new Visit(outcome(status, 0, reason, null, null, seconds(retryAfter)), List.of(), null);
    }

    /** An answer of which nothing is used. */
    Visit unused(FetchStatus status, Fetched answer, @Nullable String reason, @Nullable Duration retryAfter) {
        return new Visit(with(status, answer, reason, seconds(retryAfter)), List.of(), null);
    }

    /** An answer in which addresses were found. */
    Visit links(Fetched answer, List<DiscoveredUrl> found) {
        return new Visit(with(FetchStatus.FETCHED, answer, null, null), found, null);
    }

    FetchOutcome with(FetchStatus status, Fetched answer, @Nullable String reason, @Nullable Long retryAfter) {
        return outcome(
                status,
                answer.status(),
                reason,
                validator(answer.header("etag")),
                validator(answer.header("last-modified")),
                retryAfter);
    }

    private FetchOutcome outcome(
            FetchStatus status,
            int httpStatus,
            @Nullable String reason,
            @Nullable String etag,
            @Nullable String lastModified,
            @Nullable Long retryAfter) {
        return new FetchOutcome(
                errand.url().url(),
                errand.url().sourceId(),
                status,
                httpStatus,
                clock.instant(),
                null,
                reason,
                etag,
                lastModified,
                retryAfter);
    }

    private static @Nullable String validator(@Nullable String value) {
        return value == null || value.length() > LONGEST_VALIDATOR ? null : value;
    }

    /** Rounded up: asked again a moment too late rather than too early. */
    private static @Nullable Long seconds(@Nullable Duration wait) {
        return wait == null ? null : Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
