package fengxiang.article;

import fengxiang.blob.Blob;
import fengxiang.blob.Blobs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
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
        List<Optional<byte[]>> packed = arrivals.stream().map(Snapshots::packed).toList();
        Iterator<Blob> files = blobs.putSmall(
                        packed.stream().flatMap(Optional::stream).toList())
                .iterator();
        List<StoredArticle> articles = new ArrayList<>(arrivals.size());
        for (int i = 0; i < arrivals.size(); i++) {
            StoredArticle article = arrivals.get(i).article();
            StoredEvidence evidence = article.evidence();
            String file = packed.get(i).isPresent() ? files.next().id() : null;
            articles.add(
                    file == null || evidence == null ? article : article.withEvidence(evidence.withSnapshot(file)));
        }
        return articles;
    }

    /** Empty: there is no copy, or one that is too large to be that of an article's page. */
    private static Optional<byte[]> packed(Arrival arrival) {
        String page = arrival.page();
        if (page == null) {
            return Optional.empty();
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
            return Optional.empty();
        }
        return Optional.of(bytes.toByteArray());
    }
}
