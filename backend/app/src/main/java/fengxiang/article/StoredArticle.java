package fengxiang.article;

import fengxiang.model.ArticleKind;
import fengxiang.model.TimePrecision;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An article as it lies in Elasticsearch; see {@link fengxiang.model.Article} for the components that both have.
 *
 * @param id first 32 hex digits of the SHA-256 of the address that identifies it
 * @param url the address of the page it was taken from
 * @param canonicalUrl what the page named as its address, whether it was believed or not
 * @param outletHost host of the outlet; its name and tier are looked up, never stored here
 * @param publishedAt the time of collection where precision is inferred
 * @param collectedAt of the first delivery
 * @param contentHash of title and text as they are stored, after masking
 * @param understoodVersion number of the pipeline that last worked on it; 0: none yet
 * @param updatedAt when its content was last replaced; null: never
 */
public record StoredArticle(
        String id,
        String url,
        @Nullable String canonicalUrl,
        @Nullable String sourceId,
        String outletHost,
        ArticleKind kind,
        String title,
        String text,
        Instant publishedAt,
        @Nullable String publishedRaw,
        TimePrecision precision,
        Instant collectedAt,
        @Nullable String origin,
        @Nullable String image,
        @Nullable String charset,
        String contentHash,
        @Nullable String snapshot,
        @Nullable Double confidence,
        boolean backfill,
        int understoodVersion,
        @Nullable Instant updatedAt) {

    StoredArticle withId(String otherId) {
        return new StoredArticle(
                otherId,
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
                understoodVersion,
                updatedAt);
    }

    /** Whether a new delivery says nothing that this one does not. */
    boolean saysTheSameAs(StoredArticle delivered) {
        boolean sameTime = delivered.precision == TimePrecision.INFERRED
                || (delivered.precision == precision && delivered.publishedAt.equals(publishedAt));
        return sameTime && delivered.contentHash.equals(contentHash);
    }

    /**
     * This article with the content of a new delivery. What belongs to the first collection stays; a time that the page
     * no longer names stays too.
     */
    StoredArticle updatedBy(StoredArticle delivered, Instant now) {
        boolean keepTime = delivered.precision == TimePrecision.INFERRED;
        return new StoredArticle(
                id,
                url,
                delivered.canonicalUrl,
                sourceId == null ? delivered.sourceId : sourceId,
                outletHost,
                kind,
                delivered.title,
                delivered.text,
                keepTime ? publishedAt : delivered.publishedAt,
                keepTime ? publishedRaw : delivered.publishedRaw,
                keepTime ? precision : delivered.precision,
                collectedAt,
                delivered.origin,
                delivered.image,
                delivered.charset,
                delivered.contentHash,
                delivered.snapshot,
                delivered.confidence,
                backfill,
                0,
                now);
    }
}
