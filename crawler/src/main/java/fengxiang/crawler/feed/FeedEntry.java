package fengxiang.crawler.feed;

import fengxiang.text.dates.DateFound;
import fengxiang.text.dates.DateTexts;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One article that a feed or a sitemap names, or one sitemap that an index names.
 *
 * @param title may be empty
 * @param link absolute address; relative only where the feed's own address is not known
 * @param publishedAt null: not given, or not in a form that can be read
 * @param publishedRaw as written there
 * @param modified true: the time is only that of the last change, as sitemaps have it
 */
public record FeedEntry(
        String title,
        String link,
        @Nullable Instant publishedAt,
        @Nullable String publishedRaw,
        @Nullable String summary,
        @Nullable String id,
        boolean modified) {

    /** Reads the time from its text; {@code known}: what the feed library made of it. */
    static FeedEntry of(
            String title, String link, @Nullable String raw, @Nullable Instant known, String summary, String id) {
        return new FeedEntry(title, link, time(raw, known), raw, orNull(summary), orNull(id), false);
    }

    /** An address with the time of its last change. */
    static FeedEntry changed(String link, @Nullable String raw) {
        return new FeedEntry("", link, time(raw, null), raw, null, null, true);
    }

    private static @Nullable Instant time(@Nullable String raw, @Nullable Instant known) {
        DateFound read = raw == null ? null : DateTexts.firstInMetadata(raw);
        return read == null ? known : read.instant();
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text;
    }
}
