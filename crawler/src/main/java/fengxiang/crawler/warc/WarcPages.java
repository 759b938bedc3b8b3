package fengxiang.crawler.warc;

import fengxiang.crawler.fetch.Fetched;
import fengxiang.crawler.work.SavedPages;
import fengxiang.model.Article;
import fengxiang.model.ArticleKind;
import fengxiang.model.Evidence;
import fengxiang.model.WebAddress;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * The pages of an archive, one after another, as articles. What is no page (pictures, requests, metadata, redirects,
 * errors) is passed over and counted; a page is in memory alone, and no larger than the crawler fetches one.
 */
public final class WarcPages implements Closeable {

    private static final int LARGEST_PAGE = 3 << 20;

    private final WarcReader reader;
    private final SavedPages pages;
    private final ArticleKind kind;
    private long number;
    private long passedOver;

    /** @param in the archive, packed record by record or not at all */
    public WarcPages(InputStream in, ArticleKind kind, Clock clock) throws IOException {
        this.reader = new WarcReader(in);
        this.pages = new SavedPages(clock);
        this.kind = kind;
    }

    /**
     * A page of the archive.
     *
     * @param record which of its records, from 1
     * @param article null: none could be taken out
     * @param reason why not, a word as crawls report it; null with an article
     */
    public record Page(
            long record,
            @Nullable Article article,
            @Nullable String reason) {}

    /** Records so far that are no pages. */
    public long passedOver() {
        return passedOver;
    }

    /**
     * The next page; null at the end.
     *
     * @throws IOException where the archive is damaged or ends in the middle; the message says after which record
     */
    public @Nullable Page next() throws IOException {
        try {
            for (Optional<WarcRecord> record = reader.next(); record.isPresent(); record = reader.next()) {
                number++;
                Page page = record.get() instanceof WarcResponse response ? page(response) : null;
                if (page != null) {
                    return page;
                }
                passedOver++;
            }
            return null;
        } catch (ParsingException | EOFException e) {
            throw new IOException("The archive is damaged or ends in the middle, after record " + number + ".", e);
        }
    }

    private @Nullable Page page(WarcResponse record) throws IOException {
        WebAddress address = address(record.target());
        if (address == null || !isHttp(record)) {
            return null;
        }
        HttpResponse http;
        byte[] body;
        try {
            http = record.http();
            if (http.status() != 200 || !isHtml(http)) {
                return null;
            }
            body = http.bodyDecoded().stream().readNBytes(LARGEST_PAGE + 1);
        } catch (EOFException e) {
            throw e;
        } catch (IOException e) {
            return new Page(number, null, "encoding");
        }
        if (body.length > LARGEST_PAGE) {
            return new Page(number, null, "too-large");
        }
        SavedPages.Found found = pages.read(new Fetched(address, 200, headers(http), body), kind);
        return new Page(number, dated(found.article(), record.date()), found.reason());
    }

    private static boolean isHttp(WarcResponse record) {
        return record.contentType().base().toString().equals("application/http");
    }

    private static boolean isHtml(HttpResponse http) {
        String type = http.headers().first("Content-Type").orElse("text/html").toLowerCase(Locale.ROOT);
        return type.contains("html") || type.isBlank();
    }

    private static @Nullable WebAddress address(String target) {
        try {
            return WebAddress.parse(target);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static Map<String, List<String>> headers(HttpResponse http) {
        Map<String, List<String>> headers = new HashMap<>();
        http.headers().map().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), List.copyOf(values)));
        return headers;
    }

    /** The page was fetched when the archive says; it is collected now, and for no source of ours. */
    private static @Nullable Article dated(@Nullable Article a, Instant fetched) {
        Evidence proof = a == null ? null : a.evidence();
        if (a == null || proof == null) {
            return a;
        }
        Evidence dated = new Evidence(
                proof.bytesHash(),
                fetched,
                proof.date(),
                proof.lastModified(),
                proof.etag(),
                proof.contentType(),
                proof.page());
        return new Article(
                a.url(),
                a.canonicalUrl(),
                null,
                a.outletHost(),
                a.kind(),
                a.title(),
                a.text(),
                a.publishedAt(),
                a.publishedRaw(),
                a.precision(),
                a.collectedAt(),
                a.origin(),
                a.image(),
                a.charset(),
                a.contentHash(),
                null,
                a.confidence(),
                a.backfill(),
                dated);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
