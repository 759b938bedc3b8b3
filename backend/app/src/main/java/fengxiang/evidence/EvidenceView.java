package fengxiang.evidence;

import fengxiang.account.Actor;
import fengxiang.article.Screenshot;
import fengxiang.article.StoredArticle;
import fengxiang.article.StoredEvidence;
import fengxiang.blob.Blob;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What proves an article.
 *
 * @param contentHash of title and text as they are stored
 * @param page what was fetched; null: the article was not fetched by a crawler of ours
 * @param held why the article may neither be erased nor forgotten; null: it may
 */
record EvidenceView(
        String articleId,
        String contentHash,
        @Nullable PageView page,
        List<ScreenshotView> screenshots,
        @Nullable String held) {

    /**
     * The fetched page.
     *
     * @param bytesHash SHA-256 of its bytes
     * @param date header of that name, as are the next three
     * @param snapshotSize bytes of the kept copy, packed; null: none is kept, or not any more
     */
    record PageView(
            String bytesHash,
            Instant fetchedAt,
            @Nullable String date,
            @Nullable String lastModified,
            @Nullable String etag,
            @Nullable String contentType,
            @Nullable Long snapshotSize) {}

    /** @param removable whether who asks may take it away */
    record ScreenshotView(String id, int width, int height, Instant addedAt, String addedBy, boolean removable) {}

    /** @param files those of the article that are still kept */
    static EvidenceView of(StoredArticle article, Map<String, Blob> files, @Nullable String held, Actor viewer) {
        return new EvidenceView(
                article.id(),
                article.contentHash(),
                page(article.evidence(), files),
                article.screenshots().stream()
                        .filter(s -> files.containsKey(s.file()))
                        .map(s -> screenshot(s, viewer))
                        .toList(),
                held);
    }

    private static @Nullable PageView page(@Nullable StoredEvidence e, Map<String, Blob> files) {
        if (e == null) {
            return null;
        }
        Blob snapshot = e.snapshot() == null ? null : files.get(e.snapshot());
        Long size = snapshot == null ? null : snapshot.size();
        return new PageView(e.bytesHash(), e.fetchedAt(), e.date(), e.lastModified(), e.etag(), e.contentType(), size);
    }

    private static ScreenshotView screenshot(Screenshot s, Actor viewer) {
        return new ScreenshotView(
                s.file(), s.width(), s.height(), s.addedAt(), s.addedBy(), ScreenshotDesk.mayRemove(s, viewer));
    }
}
