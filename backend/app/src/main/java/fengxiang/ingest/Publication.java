package fengxiang.ingest;

import fengxiang.model.Article;
import fengxiang.model.TimePrecision;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published and collected, as far as it can be trusted.
 *
 * @param raw as the page wrote it, or the rejected time where the page's own words were not sent
 * @param backfill too old at collection for any alert decision
 */
record Publication(
        Instant at, TimePrecision precision, @Nullable String raw, Instant collectedAt, boolean backfill) {

    /** Clocks of crawler and backend, and of a site and us, may differ by this much. */
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private static final Duration OLDEST_COLLECTION = Duration.ofDays(366);

    /** Nothing was published on the web in Chinese before; systems without a date write 1970. */
    private static final Instant FIRST = Instant.parse("1995-01-01T00:00:00Z");

    static Publication of(Article article, Instant now) {
        Instant collected = collected(article.collectedAt(), now);
        Instant at = article.publishedAt();
        boolean usable = at != null
                && article.precision() != TimePrecision.INFERRED
                && !at.isBefore(FIRST)
                && !at.isAfter(collected.plus(TOLERANCE));
        String raw = Cleaning.line(article.publishedRaw(), 200);
        if (!usable || at == null) {
            String kept = raw == null && at != null ? at.toString() : raw;
            return new Publication(collected, TimePrecision.INFERRED, kept, collected, given(article, false));
        }
        TimePrecision precision = article.precision() == null ? TimePrecision.MINUTE : article.precision();
        return new Publication(
                at, precision, raw, collected, given(article, at.isBefore(collected.minus(Article.BACKFILL_AFTER))));
    }

    private static boolean given(Article article, boolean otherwise) {
        Boolean said = article.backfill();
        return said == null ? otherwise : said;
    }

    private static Instant collected(@Nullable Instant said, Instant now) {
        if (said == null || said.isAfter(now.plus(TOLERANCE))) {
            return now;
        }
        if (said.isBefore(now.minus(OLDEST_COLLECTION))) {
            throw new LineRejectedException(
                    "collectedAt", "collectedAt is more than " + OLDEST_COLLECTION.toDays() + " days ago.");
        }
        return said;
    }
}
