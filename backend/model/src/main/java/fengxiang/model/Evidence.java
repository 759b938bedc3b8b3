package fengxiang.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was fetched when an article was collected: proves what the page said, and when.
 *
 * @param bytesHash lower-case hex SHA-256 of the page's bytes as the site sent them, content encoding undone
 * @param fetchedAt null: the article's time of collection
 * @param date the header Date: the site's own clock
 * @param lastModified the header Last-Modified
 * @param etag the header ETag
 * @param contentType the header Content-Type
 * @param page a copy of the page as HTML, made by {@code fengxiang.text.page.PageCopy}; only of news, null otherwise
 */
public record Evidence(
        String bytesHash,
        @Nullable Instant fetchedAt,
        @Nullable String date,
        @Nullable String lastModified,
        @Nullable String etag,
        @Nullable String contentType,
        @Nullable String page) {}
