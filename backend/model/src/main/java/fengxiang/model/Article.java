package fengxiang.model;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One published article as it was collected: the line of the ingest stream.
 *
 * <p>Nullable components may be absent from the JSON. There is deliberately no author: the units of analysis are
 * article, topic, outlet and place.
 *
 * @param url the address it was fetched from (for {@code manual}, the address a person gave)
 * @param canonicalUrl what the page itself names as its address ({@code <link rel=canonical>}), unchecked
 * @param sourceId the source that led to it; null for the ingest API and manual entry
 * @param outletHost host (and port, when not the scheme's own) of the outlet; null: taken from {@code url}
 * @param kind null: {@code news}
 * @param title title without the outlet's name
 * @param text body, paragraphs separated by {@code \n}
 * @param publishedAt null: not known, the time of collection is used and marked inferred
 * @param publishedRaw the publication time exactly as the page writes it
 * @param precision null: {@code minute} where {@code publishedAt} is given
 * @param collectedAt when it was fetched; null: the time of arrival
 * @param origin the outlet the page names as its source (来源)
 * @param image address of the first picture
 * @param charset the character set the page's bytes were decoded with
 * @param contentHash lower-case hex SHA-256 of title, newline, text; computed on arrival where null
 * @param snapshot id of the kept copy of the page in the file store; set on arrival, whatever the sender says
 * @param confidence 0 to 1, how sure the extractor is that {@code text} is the body
 * @param backfill collected more than 48 hours after publication; decided on arrival where null
 * @param evidence what was fetched; null where nothing was, as for what a person entered
 */
public record Article(
        String url,
        @Nullable String canonicalUrl,
        @Nullable String sourceId,
        @Nullable String outletHost,
        @Nullable ArticleKind kind,
        String title,
        String text,
        @Nullable Instant publishedAt,
        @Nullable String publishedRaw,
        @Nullable TimePrecision precision,
        @Nullable Instant collectedAt,
        @Nullable String origin,
        @Nullable String image,
        @Nullable String charset,
        @Nullable String contentHash,
        @Nullable String snapshot,
        @Nullable Double confidence,
        @Nullable Boolean backfill,
        @Nullable Evidence evidence) {

    /** An article that is collected later than this after its publication is backfill: no news any more. */
    public static final Duration BACKFILL_AFTER = Duration.ofHours(48);

    /** This article with what proves it. */
    public Article withEvidence(@Nullable Evidence proof) {
        return new Article(
                url,
                canonicalUrl,
                sourceId,
                outletHost,
                kind,
                title,
                text,
                publishedAt,
                publishedRaw,
                precision,
                collectedAt,
                origin,
                image,
                charset,
                contentHash,
                snapshot,
                confidence,
                backfill,
                proof);
    }
}
