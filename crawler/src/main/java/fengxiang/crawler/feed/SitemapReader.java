package fengxiang.crawler.feed;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import crawlercommons.sitemaps.extension.Extension;
import crawlercommons.sitemaps.extension.ExtensionMetadata;
import crawlercommons.sitemaps.extension.NewsAttributes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads sitemaps, news sitemaps and sitemap indices, also packed ones. */
public final class SitemapReader {

    private static final int LARGEST = 20 << 20;
    private static final int MOST_PAGES = 20_000;
    private static final Comparator<Date> NEWEST_FIRST = Comparator.nullsLast(Comparator.reverseOrder());

    private SitemapReader() {}

    /**
     * Reads.
     *
     * @param url the sitemap's address
     * @throws FeedFormatException when it is no sitemap, or larger than 20 MB unpacked
     */
    public static Sitemap read(byte[] bytes, String url) throws FeedFormatException {
        SiteMapParser parser = new SiteMapParser(false, true);
        parser.enableExtension(Extension.NEWS);
        try {
            AbstractSiteMap read = parser.parseSiteMap(
                    "text/xml", unpacked(bytes), URI.create(url).toURL());
            return read instanceof SiteMapIndex index ? index(index) : pages((SiteMap) read);
        } catch (UnknownFormatException | IOException | IllegalArgumentException e) {
            throw new FeedFormatException("no sitemap: " + e.getMessage());
        }
    }

    private static Sitemap index(SiteMapIndex index) {
        List<String> sitemaps = index.getSitemaps().stream()
                .sorted(Comparator.comparing(AbstractSiteMap::getLastModified, NEWEST_FIRST))
                .map(s -> s.getUrl().toString())
                .toList();
        return new Sitemap(List.of(), sitemaps);
    }

    private static Sitemap pages(SiteMap map) {
        List<FeedEntry> pages = new ArrayList<>();
        map.getSiteMapUrls().stream()
                .sorted(Comparator.comparing(SiteMapURL::getLastModified, NEWEST_FIRST))
                .limit(MOST_PAGES)
                .forEach(u -> pages.add(entry(u)));
        return new Sitemap(pages, List.of());
    }

    private static FeedEntry entry(SiteMapURL page) {
        String link = page.getUrl().toString();
        ExtensionMetadata[] news = page.getAttributesForExtension(Extension.NEWS);
        if (news != null && news.length > 0 && news[0] instanceof NewsAttributes article) {
            String raw = article.getPublicationDate() == null
                    ? null
                    : article.getPublicationDate().toInstant().toString();
            return FeedEntry.of(LooseXml.plain(article.getTitle()), link, raw, null, "", "");
        }
        return FeedEntry.of("", link, null, null, "", "");
    }

    private static byte[] unpacked(byte[] bytes) throws IOException {
        if (bytes.length < 2 || bytes[0] != 0x1f || bytes[1] != (byte) 0x8b) {
            return bytes;
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            byte[] out = in.readNBytes(LARGEST + 1);
            if (out.length > LARGEST) {
                throw new IOException("larger than " + LARGEST + " bytes unpacked");
            }
            return out;
        }
    }
}
