package fengxiang.article;

import fengxiang.model.Article;
import fengxiang.model.Evidence;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was fetched for an article; see {@link Evidence} for the components that both have.
 *
 * @param snapshot id of the copy of the page in the file store; null: none is kept. The file may be forgotten earlier
 *     than the article
 */
public record StoredEvidence(
        String bytesHash,
        Instant fetchedAt,
        @Nullable String date,
        @Nullable String lastModified,
        @Nullable String etag,
        @Nullable String contentType,
        @Nullable String snapshot) {

    /** Still without a copy of the page. */
    static @Nullable StoredEvidence of(Article article) {
        Evidence e = article.evidence();
        if (e == null) {
            return null;
        }
        Instant fetchedAt = e.fetchedAt() == null ? Objects.requireNonNull(article.collectedAt()) : e.fetchedAt();
        return new StoredEvidence(
                e.bytesHash(), fetchedAt, e.date(), e.lastModified(), e.etag(), e.contentType(), null);
    }

    StoredEvidence withSnapshot(String file) {
        return new StoredEvidence(bytesHash, fetchedAt, date, lastModified, etag, contentType, file);
    }
}
