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
        @Nullable Long retryAfterSeconds) {}
