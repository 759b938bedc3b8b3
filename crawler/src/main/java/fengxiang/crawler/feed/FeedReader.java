package fengxiang.crawler.feed;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import fengxiang.crawler.page.TextDecoder;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads feeds of every kind; one that is not well-formed is still read as far as its items can be told. */
public final class FeedReader {

    private FeedReader() {}

    /**
     * The feed's entries that have a link, in its order.
     *
     * @param url the feed's address; relative links are resolved against it
     * @throws FeedFormatException when it is no feed
     */
    public static List<FeedEntry> read(byte[] bytes, String url, @Nullable String contentType)
            throws FeedFormatException {
        String text = TextDecoder.decode(Packed.unpack(bytes), contentType).strip();
        if (text.startsWith("{")) {
            return JsonFeed.read(text, url);
        }
        LooseXml loose = LooseXml.parse(text, url);
        List<FeedEntry> strict = strict(text, loose.base(), loose.rawDates());
        if (!strict.isEmpty()) {
            return strict;
        }
        if (!loose.isFeed()) {
            throw new FeedFormatException("neither RSS nor Atom nor JSON Feed");
        }
        return loose.entries();
    }

    /** The entries of a feed or of a sitemap, whichever it is; of an index, its sitemaps. */
    public static List<FeedEntry> readAny(byte[] bytes, String url, @Nullable String contentType)
            throws FeedFormatException {
        byte[] unpacked = Packed.unpack(bytes);
        if (!SitemapReader.isSitemap(TextDecoder.decode(unpacked, contentType).strip())) {
            return read(unpacked, url, contentType);
        }
        Sitemap sitemap = SitemapReader.read(unpacked, url, contentType);
        return sitemap.sitemaps().isEmpty() ? sitemap.pages() : sitemap.sitemaps();
    }

    private static List<FeedEntry> strict(String text, String url, List<String> rawDates) {
        try {
            List<SyndEntry> entries =
                    new SyndFeedInput().build(new StringReader(text)).getEntries();
            List<FeedEntry> out = new ArrayList<>();
            for (int i = 0; i < entries.size(); i++) {
                String raw = rawDates.size() == entries.size() ? rawDates.get(i) : null;
                FeedEntry entry = entry(entries.get(i), url, raw);
                if (!entry.link().isBlank()) {
                    out.add(entry);
                }
            }
            return out;
        } catch (FeedException | IllegalArgumentException e) {
            return List.of();
        }
    }

    private static FeedEntry entry(SyndEntry entry, String url, @Nullable String raw) {
        Date date = entry.getPublishedDate() != null ? entry.getPublishedDate() : entry.getUpdatedDate();
        Instant known = date == null ? null : date.toInstant();
        String written = raw != null && !raw.isBlank() ? raw : known == null ? null : known.toString();
        String id = LooseXml.text(entry.getUri());
        String link = LooseXml.text(entry.getLink());
        return FeedEntry.of(
                LooseXml.plain(entry.getTitle()),
                LooseXml.absolute(url, link.isEmpty() && id.startsWith("http") ? id : link),
                written,
                known,
                summary(entry),
                id);
    }

    private static String summary(SyndEntry entry) {
        SyndContent description = entry.getDescription();
        SyndContent shown = description != null || entry.getContents().isEmpty()
                ? description
                : entry.getContents().get(0);
        return shown == null ? "" : LooseXml.plain(shown.getValue());
    }
}
