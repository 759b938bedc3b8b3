package fengxiang.crawler.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedReaderTest {

    private static final String URL = "http://news.example.cn/feed/rss.xml";
    private static final String ITEM = "<item><title>检测站下调收费标准</title><link>/a/1.html</link><guid>a1</guid>"
            + "<pubDate>2026-07-01 10:20:30</pubDate><description>&lt;p&gt;　　价目表已公布&lt;/p&gt;</description>"
            + "<author>某某</author><dc:creator>某某</dc:creator></item>";

    private static List<FeedEntry> read(String text) throws FeedFormatException {
        return FeedReader.read(text.getBytes(StandardCharsets.UTF_8), URL, "text/xml");
    }

    private static String rss(String items) {
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?><rss version=\"2.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
                + "<channel><title>临江新闻</title><link>http://news.example.cn/</link><description>x</description>" + items
                + "</channel></rss>";
    }

    private static void isTheEntry(FeedEntry entry) {
        assertThat(entry.title()).isEqualTo("检测站下调收费标准");
        assertThat(entry.link()).isEqualTo("http://news.example.cn/a/1.html");
        assertThat(entry.publishedAt()).isEqualTo("2026-07-01T02:20:30Z");
    }

    @Test
    void readsRss2WithoutItsAuthors() throws Exception {
        FeedEntry entry = read(rss(ITEM)).get(0);
        isTheEntry(entry);
        assertThat(entry.publishedRaw()).isEqualTo("2026-07-01 10:20:30");
        assertThat(entry.summary()).isEqualTo("价目表已公布");
        assertThat(entry.id()).isEqualTo("a1");
        assertThat(entry.toString()).doesNotContain("某某");
    }

    @Test
    void readsRss1() throws Exception {
        isTheEntry(
                read("<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/' "
                                + "xmlns:dc='http://purl.org/dc/elements/1.1/'><channel rdf:about='http://news.example.cn/'><title>x</title>"
                                + "<link>http://news.example.cn/</link></channel><item rdf:about='http://news.example.cn/a/1.html'>"
                                + "<title>检测站下调收费标准</title><link>http://news.example.cn/a/1.html</link>"
                                + "<dc:date>2026-07-01T10:20:30+08:00</dc:date></item></rdf:RDF>")
                        .get(0));
    }

    @Test
    void readsAtomAndPrefersTheTimeOfPublicationToThatOfAChange() throws Exception {
        FeedEntry entry =
                read("<feed xmlns='http://www.w3.org/2005/Atom'><title>x</title><id>f</id><updated>2026-07-02T00:00:00Z</updated>"
                                + "<entry><title type='html'>检测站&lt;b&gt;下调&lt;/b&gt;收费标准</title><id>tag:1</id>"
                                + "<link rel='self' href='http://news.example.cn/api/1'/><link rel='alternate' href='/a/1.html'/>"
                                + "<updated>2026-07-02T08:00:00+08:00</updated><published>2026-07-01T10:20:30+08:00</published>"
                                + "<content type='html'>&lt;p&gt;价目表&lt;/p&gt;</content></entry></feed>")
                        .get(0);
        isTheEntry(entry);
        assertThat(entry.publishedRaw()).isEqualTo("2026-07-01T10:20:30+08:00");
        assertThat(entry.summary()).isEqualTo("价目表");
    }

    @Test
    void readsJsonFeed() throws Exception {
        FeedEntry entry =
                read("{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"x\",\"items\":[{\"id\":\"1\","
                                + "\"url\":\"/a/1.html\",\"title\":\"检测站下调收费标准\",\"summary\":\"价目表\","
                                + "\"date_published\":\"2026-07-01T10:20:30+08:00\",\"authors\":[{\"name\":\"某某\"}]},{\"id\":\"2\"}]}")
                        .get(0);
        isTheEntry(entry);
        assertThat(entry.toString()).doesNotContain("某某");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "Wed, 01 Jul 2026 10:20:30 +0800 > 2026-07-01T02:20:30Z",
                "Wed, 01 Jul 2026 10:20:30 CST > 2026-07-01T02:20:30Z",
                "Wed, 01 Jul 2026 02:20:30 GMT > 2026-07-01T02:20:30Z",
                "2026/7/1 8:05 > 2026-07-01T00:05:00Z",
                "2026年7月1日 > 2026-06-30T16:00:00Z",
                "1782872430 > 2026-07-01T02:20:30Z",
                "2026-07-01T10:20:30 > 2026-07-01T02:20:30Z"
            })
    void readsTheTimesThatChineseFeedsWrite(String written, String expected) throws Exception {
        FeedEntry entry =
                read(rss(ITEM.replace("2026-07-01 10:20:30", written))).get(0);
        assertThat(entry.publishedAt()).isEqualTo(expected);
        assertThat(entry.publishedRaw()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"昨天", "2026-02-30 10:00", "0000-00-00 00:00:00", "soon"})
    void keepsATimeThatItCannotReadAsItIsWritten(String written) throws Exception {
        FeedEntry entry =
                read(rss(ITEM.replace("2026-07-01 10:20:30", written))).get(0);
        assertThat(entry.publishedAt()).isNull();
        assertThat(entry.publishedRaw()).isEqualTo(written);
    }

    @Test
    void namesNoTimeWhereThereIsNone() throws Exception {
        FeedEntry entry =
                read(rss("<item><title>题</title><link>/a</link></item>")).get(0);
        assertThat(entry.publishedAt()).isNull();
        assertThat(entry.publishedRaw()).isNull();
        assertThat(entry.summary()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "GBK,gb2312,text/xml; charset=utf-8",
        "GBK,utf-8,text/xml",
        "UTF-8,gb2312,text/xml; charset=gbk",
        "UTF-8,utf-8,text/html; charset=ISO-8859-1",
        "GB18030,,application/rss+xml",
        "UTF-16LE,utf-16,text/xml",
        "Big5,big5,text/xml"
    })
    void readsTheBytesWhateverDeclarationAndHeaderSay(String written, String declared, String header) throws Exception {
        String text = rss(ITEM).replace("utf-8", declared == null ? "" : declared);
        String known = written.equals("Big5") ? text.replaceAll("[\\u4e00-\\u9fff]+", "檢測站公布標準") : text;
        byte[] bytes = (written.equals("UTF-16LE") ? "\ufeff" + known : known).getBytes(Charset.forName(written));
        assertThat(FeedReader.read(bytes, URL, header).get(0).title())
                .isEqualTo(written.equals("Big5") ? "檢測站公布標準" : "检测站下调收费标准");
    }

    @Test
    void readsAPackedFeed() throws Exception {
        assertThat(FeedReader.read(gzip(rss(ITEM)), URL, "application/gzip")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s<item><title>a & b</title><link>http://a.cn/?a=1&copy=2&b=3</link></item></channel></rss>",
                "\n\n  <!-- made by hand -->%s</channel>",
                "%s<item><title>cut of",
                "%s</chanel></rss>",
                "%s<item><title>\u0001\u000b</title><link>/b</link></item>",
                "<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>%s<item><title>&x;</title><link>/x</link></item>"
            })
    void readsWhatCanBeToldOfABrokenOne(String frame) throws Exception {
        List<FeedEntry> entries = read(frame.formatted("<rss version=2.0><channel>" + ITEM));
        isTheEntry(entries.get(0));
        assertThat(entries).allSatisfy(e -> assertThat(e.link()).startsWith("http"));
    }

    @Test
    void leavesAnAmpersandInALinkAlone() throws Exception {
        assertThat(
                        read("<rss><channel><item><title>a</title><link>http://a.cn/?a=1&copy=2&b=3</link></item></channel></rss>")
                                .get(0)
                                .link())
                .isEqualTo("http://a.cn/?a=1&copy=2&b=3");
    }

    @Test
    void takesAnAddressThatStandsInTheIdOnly() throws Exception {
        assertThat(read(rss("<item><title>题</title><guid>http://a.cn/1.html</guid></item>"))
                        .get(0)
                        .link())
                .isEqualTo("http://a.cn/1.html");
    }

    @Test
    void takesTheSitesAddressWhereThatOfTheFeedIsNotKnown() throws Exception {
        isTheEntry(FeedReader.read(rss(ITEM).getBytes(StandardCharsets.UTF_8), "", null)
                .get(0));
    }

    @Test
    void anEmptyFeedIsAFeed() throws Exception {
        assertThat(read(rss(""))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html><body>404</body></html>", "{\"a\":1}", "{", "文字", "<urlset></urlset>"})
    void refusesWhatIsNoFeed(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(FeedFormatException.class);
    }

    @Test
    void hostileFeedsTakeLittleTimeAndNeverThrowAnythingElse() {
        Random random = new Random(5);
        byte[] whole = rss(ITEM).getBytes(StandardCharsets.UTF_8);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            attempt("<rss><channel>" + "<item>".repeat(100_000));
            attempt("<rss>" + "<a>".repeat(200_000));
            attempt(rss("<item><title>" + "&lt;".repeat(300_000) + "</title><link>/a</link></item>"));
            for (int round = 0; round < 200; round++) {
                byte[] mutant = whole.clone();
                for (int i = 0; i < 20; i++) {
                    mutant[random.nextInt(mutant.length)] = (byte) random.nextInt(256);
                }
                attempt(new String(mutant, StandardCharsets.ISO_8859_1));
            }
        });
    }

    private static void attempt(String text) {
        try {
            assertThat(read(text)).isNotNull();
        } catch (FeedFormatException e) {
            assertThat(e).hasMessageMatching(".+");
        }
    }

    static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
