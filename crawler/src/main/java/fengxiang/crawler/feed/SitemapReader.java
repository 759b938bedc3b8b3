package fengxiang.crawler.feed;

import fengxiang.crawler.page.TextDecoder;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads sitemaps, news sitemaps and sitemap indices, lists of addresses as plain text, and feeds that stand in for
 * sitemaps; also packed ones. One that breaks off, or is not well-formed, is read as far as its entries can be told.
 */
public final class SitemapReader {

    private static final int MOST = 20_000;
    private static final Pattern INDEX = Pattern.compile("<(?:[\\w-]+:)?sitemapindex[\\s>]");
    private static final Pattern MAP = Pattern.compile("<(?:[\\w-]+:)?urlset[\\s>]");
    private static final Comparator<FeedEntry> NEWEST_FIRST =
            Comparator.comparing(FeedEntry::publishedAt, Comparator.nullsLast(Comparator.<Instant>reverseOrder()));

    private SitemapReader() {}

    /**
     * Reads.
     *
     * @param url the sitemap's address
     * @param contentType value of the Content-Type header; null: not known
     * @throws FeedFormatException when it is no sitemap, or larger than 20 MB unpacked
     */
    public static Sitemap read(byte[] bytes, String url, @Nullable String contentType) throws FeedFormatException {
        byte[] unpacked = Packed.unpack(bytes);
        String text = TextDecoder.decode(unpacked, contentType).strip();
        if (INDEX.matcher(text).find()) {
            return new Sitemap(List.of(), newest(SitemapEntries.in(text, "sitemap", url)));
        }
        if (MAP.matcher(text).find()) {
            return new Sitemap(newest(SitemapEntries.in(text, "url", url)), List.of());
        }
        if (text.startsWith("http")) {
            return new Sitemap(newest(lines(text)), List.of());
        }
        return new Sitemap(newest(FeedReader.read(unpacked, url, contentType).stream()), List.of());
    }

    /** Whether a text begins like a sitemap rather than a feed. */
    static boolean isSitemap(String text) {
        return text.startsWith("http")
                || INDEX.matcher(text).find()
                || MAP.matcher(text).find();
    }

    private static Stream<FeedEntry> lines(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("http"))
                .map(line -> FeedEntry.changed(line, null));
    }

    private static List<FeedEntry> newest(Stream<FeedEntry> entries) {
        return entries.sorted(NEWEST_FIRST).limit(MOST).toList();
    }
}
