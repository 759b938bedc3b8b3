package fengxiang.crawler.feed;

import fengxiang.crawler.dates.DateFound;
import fengxiang.crawler.dates.DateTexts;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One article that a feed or a sitemap names.
 *
 * @param link absolute address
 * @param publishedRaw as written there
 */
public record FeedEntry(
        String title,
        String link,
        @Nullable Instant publishedAt,
        @Nullable String publishedRaw,
        @Nullable String summary,
        @Nullable String id) {

    /** Reads the time from its text; {@code known}: what the feed library made of it. */
    static FeedEntry of(
            String title, String link, @Nullable String raw, @Nullable Instant known, String summary, String id) {
        DateFound read = raw == null ? null : DateTexts.firstInMetadata(raw);
        Instant at = read == null ? known : read.instant();
        return new FeedEntry(title, link, at, at == null ? null : raw, orNull(summary), orNull(id));
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text;
    }
}
