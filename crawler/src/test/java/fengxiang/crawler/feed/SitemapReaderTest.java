package fengxiang.crawler.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SitemapReaderTest {

    private static final String OPEN = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
            + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" "
            + "xmlns:news=\"http://www.google.com/schemas/sitemap-news/0.9\" "
            + "xmlns:image=\"http://www.google.com/schemas/sitemap-image/1.1\">";
    private static final String NEWS = "<url><loc>http://a.cn/1.html?x=1&amp;y=2</loc><lastmod>2026-07-03</lastmod>"
            + "<image:image><image:loc>http://a.cn/1.jpg</image:loc></image:image><news:news><news:publication>"
            + "<news:name>临江</news:name></news:publication><news:publication_date>2026-07-01 10:20:30</news:publication_date>"
            + "<news:title>检测站下调收费标准</news:title></news:news></url>";

    private static Sitemap read(String text) throws FeedFormatException {
        return SitemapReader.read(text.getBytes(StandardCharsets.UTF_8), "http://a.cn/sitemap.xml", null);
    }

    @Test
    void readsANewsSitemapWithItsOwnTimes() throws Exception {
        FeedEntry page = read(OPEN + NEWS + "</urlset>").pages().get(0);
        assertThat(page.link()).isEqualTo("http://a.cn/1.html?x=1&y=2");
        assertThat(page.title()).isEqualTo("检测站下调收费标准");
        assertThat(page.publishedAt()).isEqualTo("2026-07-01T02:20:30Z");
        assertThat(page.publishedRaw()).isEqualTo("2026-07-01 10:20:30");
        assertThat(page.modified()).isFalse();
    }

    @Test
    void tellsTheTimeOfAChangeFromThatOfPublicationAndNamesTheNewestFirst() throws Exception {
        Sitemap sitemap = read(OPEN + "<url><loc>http://a.cn/none</loc></url>"
                + "<url><loc>http://a.cn/old</loc><lastmod>2026-06-01</lastmod></url>"
                + "<url><loc>http://a.cn/new</loc><lastmod>2026-07-01T10:20:30+08:00</lastmod></url></urlset>");
        assertThat(sitemap.pages())
                .extracting(FeedEntry::link)
                .containsExactly("http://a.cn/new", "http://a.cn/old", "http://a.cn/none");
        assertThat(sitemap.pages()).allMatch(FeedEntry::modified);
    }

    @Test
    void readsAnIndexTheNewestSitemapFirst() throws Exception {
        Sitemap sitemap = read("<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>"
                + "<sitemap><loc>http://a.cn/1.xml</loc><lastmod>2026-06-01</lastmod></sitemap>"
                + "<sitemap><loc>http://a.cn/2.xml.gz</loc><lastmod>2026-07-01</lastmod></sitemap></sitemapindex>");
        assertThat(sitemap.pages()).isEmpty();
        assertThat(sitemap.sitemaps())
                .extracting(FeedEntry::link)
                .containsExactly("http://a.cn/2.xml.gz", "http://a.cn/1.xml");
    }

    @Test
    void readsAPackedSitemap() throws Exception {
        byte[] packed = FeedReaderTest.gzip(OPEN + NEWS + "</urlset>");
        assertThat(SitemapReader.read(packed, "http://a.cn/sitemap.xml.gz", "application/gzip")
                        .pages())
                .hasSize(1);
        assertThatThrownBy(() -> SitemapReader.read(Arrays.copyOf(packed, packed.length / 2), "http://a.cn/", null))
                .isInstanceOf(FeedFormatException.class)
                .hasMessageContaining("damaged");
    }

    @Test
    void refusesABombInAPackedSitemap() throws Exception {
        byte[] packed = FeedReaderTest.gzip(OPEN + " ".repeat(25 << 20));
        assertThatThrownBy(() -> SitemapReader.read(packed, "http://a.cn/", null))
                .hasMessageContaining("larger than");
    }

    @Test
    void readsAListOfAddressesAndAFeed() throws Exception {
        assertThat(read("http://a.cn/1.html\r\nhttp://a.cn/2.html\n\nftp://a.cn/3")
                        .pages())
                .hasSize(2);
        assertThat(read("<rss><channel><item><title>题</title><link>http://a.cn/1</link></item></channel></rss>")
                        .pages())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"GBK,UTF-8", "GBK,GBK", "UTF-8,GBK"})
    void readsTheBytesWhateverTheDeclarationSays(String written, String declared) throws Exception {
        byte[] bytes = (OPEN.replace("UTF-8", declared) + NEWS + "</urlset>").getBytes(Charset.forName(written));
        assertThat(SitemapReader.read(bytes, "http://a.cn/", "text/xml; charset=" + declared)
                        .pages()
                        .get(0)
                        .title())
                .isEqualTo("检测站下调收费标准");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "%s<url><loc>http://a.cn/2",
                "%s<url><loc>&bad;</loc>",
                "<url><loc>http://a.cn/0%s",
                "<url></url>%s</urlset>",
                "<!-- <url><loc>http://a.cn/hidden</loc></url> -->%s</urlset>",
                "<url><lastmod>x</lastmod>%s"
            })
    void readsWhatCanBeToldOfABrokenOne(String frame) throws Exception {
        assertThat(read(OPEN + frame.formatted(NEWS)).pages())
                .extracting(FeedEntry::link)
                .contains("http://a.cn/1.html?x=1&y=2")
                .doesNotContain("http://a.cn/hidden", "http://a.cn/1.jpg");
    }

    @Test
    void readsPrefixedElements() throws Exception {
        assertThat(
                        read("<s:urlset xmlns:s='http://www.sitemaps.org/schemas/sitemap/0.9'><s:url><s:loc>http://a.cn/1</s:loc></s:url></s:urlset>")
                                .pages())
                .hasSize(1);
    }

    @Test
    void takesTheNewestOfVeryMany() throws Exception {
        StringBuilder many = new StringBuilder(OPEN);
        for (int i = 0; i < 30_000; i++) {
            many.append("<url><loc>http://a.cn/")
                    .append(i)
                    .append("</loc><lastmod>")
                    .append(2000 + i % 27)
                    .append("-01-01</lastmod></url>");
        }
        Sitemap sitemap = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> read(many.toString()));
        assertThat(sitemap.pages()).hasSize(20_000);
        assertThat(sitemap.pages().get(0).publishedRaw()).isEqualTo("2026-01-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>404</html>", "文字"})
    void refusesWhatIsNoSitemap(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(FeedFormatException.class);
    }

    @Test
    void tellsAFeedFromASitemap() throws Exception {
        byte[] map = (OPEN + NEWS + "</urlset>").getBytes(StandardCharsets.UTF_8);
        assertThat(FeedReader.readAny(map, "", null)).hasSize(1);
        assertThat(FeedReader.readAny(
                        "<sitemapindex><sitemap><loc>http://a.cn/1.xml</loc></sitemap></sitemapindex>"
                                .getBytes(StandardCharsets.UTF_8),
                        "",
                        null))
                .extracting(FeedEntry::link)
                .containsExactly("http://a.cn/1.xml");
    }
}
