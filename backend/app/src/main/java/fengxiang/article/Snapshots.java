package fengxiang.article;

import fengxiang.blob.Blob;
import fengxiang.blob.Blobs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Puts the copies of pages into the file store, before the articles that name them are written. A crash in between
 * leaves files that nobody names; the file store deletes those.
 */
@Component
class Snapshots {

    private static final Logger log = LoggerFactory.getLogger(Snapshots.class);

    private final Blobs blobs;

    Snapshots(Blobs blobs) {
        this.blobs = blobs;
    }

    /** @return the articles of the arrivals in the same order, naming the copies that are now stored */
    List<StoredArticle> kept(List<Arrival> arrivals) {
        List<byte @Nullable []> packed =
                arrivals.stream().map(Snapshots::packed).toList();
        List<Blob> files = blobs.putSmall(packed.stream().filter(p -> p != null).toList());
        List<StoredArticle> articles = new ArrayList<>(arrivals.size());
        int next = 0;
        for (int i = 0; i < arrivals.size(); i++) {
            StoredArticle article = arrivals.get(i).article();
            StoredEvidence evidence = article.evidence();
            boolean stored = packed.get(i) != null;
            String file = stored ? files.get(next++).id() : null;
            articles.add(
                    file == null || evidence == null ? article : article.withEvidence(evidence.withSnapshot(file)));
        }
        return articles;
    }

    /** Null: there is no copy, or one that is too large to be that of an article's page. */
    private static byte @Nullable [] packed(Arrival arrival) {
        String page = arrival.page();
        if (page == null) {
            return null;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(page.length() / 2);
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(page.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        }
        if (!Blobs.isSmall(bytes.size())) {
            log.info(
                    "the copy of the page of {} is not kept: {} bytes",
                    arrival.article().id(),
                    bytes.size());
            return null;
        }
        return bytes.toByteArray();
    }
}
