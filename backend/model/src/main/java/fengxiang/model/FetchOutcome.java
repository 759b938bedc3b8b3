package fengxiang.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How one due address ended.
 *
 * @param httpStatus 0 when there was no answer
 * @param delivered what the ingest stream answered for the article; null where none was sent
 * @param reason short stable word for a status other than fetched ({@code timeout}, {@code robots}, {@code no-body})
 * @param retryAfterSeconds what the server asked for; null: nothing
 * @param publishedAt when the delivered article was published, as the page says; null: unknown, or no article
 * @param precision how exactly that is known; null where {@code publishedAt} is
 */
public record FetchOutcome(
        String url,
        String sourceId,
        FetchStatus status,
        int httpStatus,
        Instant fetchedAt,
        @Nullable Outcome delivered,
        @Nullable String reason,
        @Nullable String etag,
        @Nullable String lastModified,
        @Nullable Long retryAfterSeconds,
        @Nullable Instant publishedAt,
        @Nullable TimePrecision precision) {

    /** Of an address that is no article's, or of which no time of publication is known. */
    public FetchOutcome(
            String url,
            String sourceId,
            FetchStatus status,
            int httpStatus,
            Instant fetchedAt,
            @Nullable Outcome delivered,
            @Nullable String reason,
            @Nullable String etag,
            @Nullable String lastModified,
            @Nullable Long retryAfterSeconds) {
        this(
                url,
                sourceId,
                status,
                httpStatus,
                fetchedAt,
                delivered,
                reason,
                etag,
                lastModified,
                retryAfterSeconds,
                null,
                null);
    }
}
