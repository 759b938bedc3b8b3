package fengxiang.crawler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class CrawlCommandTest extends CommandTestBase {

    private SiteServer site;

    @BeforeEach
    void start() throws IOException {
        site = SiteServer.start();
        site.page(
                "/",
                "<title>要闻</title><ul><li><a href='/a/1.html'>检测站下调收费标准</a><li><a href='/a/2.html'>第二条</a>"
                        + "<li><a href='/secret/3.html'>第三条</a><li><a href='/p.jpg'>图</a><li><a href='/user/7'>某人</a>"
                        + "<li><a rel=nofollow href='/a/4.html'>第四条</a><li><a href='http://else.cn/5.html'>别处</a></ul>");
        site.page("/a/1.html", CrawlTestBase.article("检测站下调收费标准", "2026-11-20 08:30 来源：临江日报", CrawlTestBase.BODY));
        site.page("/a/2.html", CrawlTestBase.article("第二条", "", CrawlTestBase.BODY) + "<a href='/b/5.html'>更深的一条</a>");
        site.page("/b/5.html", CrawlTestBase.article("更深的一条", "", CrawlTestBase.BODY));
        site.robots("User-agent: *\nDisallow: /secret");
    }

    @AfterEach
    void stop() {
        site.close();
    }

    private int crawl(String url, int depth, int pages, long delayMillis) {
        return CrawlCommand.run(url, new CrawlCommand.Bounds(depth, pages, delayMillis), Map.of(), out, err);
    }

    private JsonNode line(String path) {
        return lines().stream()
                .filter(l -> l.get("url").asString().equals(site.url(path)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void printsEveryPageAsExtractDoesAndWhatBecameOfIt() {
        assertThat(crawl(site.url("/"), 1, 100, 10)).isZero();
        JsonNode article = line("/a/1.html");
        assertThat(article.propertyNames())
                .containsExactly(
                        "url",
                        "status",
                        "httpStatus",
                        "reason",
                        "file",
                        "title",
                        "body",
                        "publishedAt",
                        "publishedRaw",
                        "precision",
                        "outlet",
                        "image",
                        "canonical",
                        "charset",
                        "confidence",
                        "rejected");
        assertThat(article.get("status").asString()).isEqualTo("fetched");
        assertThat(article.get("httpStatus").asInt()).isEqualTo(200);
        assertThat(article.get("title").asString()).isEqualTo("检测站下调收费标准");
        assertThat(article.get("publishedAt").asString()).isEqualTo("2026-11-20T08:30:00+08:00");
        assertThat(line("/").get("status").asString()).isEqualTo("rejected");
        assertThat(line("/secret/3.html").get("status").asString()).isEqualTo("disallowed");
        assertThat(line("/secret/3.html").get("reason").asString()).isEqualTo("robots");
        assertThat(line("/secret/3.html").has("title")).isFalse();
        assertThat(site.paths()).containsExactly("/robots.txt", "/", "/a/1.html", "/a/2.html");
    }

    @Test
    void keepsToItsDepthAndItsNumberOfPages() {
        crawl(site.url("/"), 0, 100, 10);
        assertThat(site.paths()).containsExactly("/robots.txt", "/");
        crawl(site.url("/"), 2, 100, 10);
        assertThat(site.paths()).contains("/b/5.html");
        int before = lines().size();
        crawl(site.url("/"), 5, 2, 10);
        assertThat(lines()).hasSize(before + 2);
    }

    @Test
    void restsBetweenRequests() {
        crawl(site.url("/"), 1, 100, 300);
        assertPauses(300);
    }

    private void assertPauses(long millis) {
        List<SiteServer.Seen> seen = site.seen().stream()
                .sorted(Comparator.comparingLong(SiteServer.Seen::began))
                .toList();
        assertThat(seen).hasSizeGreaterThan(3);
        for (int i = 1; i < seen.size(); i++) {
            assertThat(seen.get(i).began() - seen.get(i - 1).began())
                    .isGreaterThanOrEqualTo(TimeUnit.MILLISECONDS.toNanos(millis));
        }
    }

    @Test
    void honoursTheCrawlDelay() {
        site.robots("User-agent: *\nCrawl-delay: 1");
        crawl(site.url("/"), 1, 3, 10);
        assertPauses(1_000);
    }

    @Test
    void startsAtAFeed() {
        site.on(
                "/rss.xml",
                site.text(
                        200,
                        "<rss><channel><item><link>/a/1.html</link></item></channel></rss>",
                        "application/rss+xml"));
        assertThat(crawl(site.url("/rss.xml"), 1, 10, 10)).isZero();
        assertThat(line("/rss.xml").get("status").asString()).isEqualTo("fetched");
        assertThat(line("/a/1.html").get("status").asString()).isEqualTo("fetched");
    }

    @Test
    void leadsNobodyIntoAnotherPrivateHost() throws Exception {
        try (SiteServer inside = SiteServer.start()) {
            inside.page("/x", "inside");
            site.on("/away", site.redirect(inside.url("/x")));
            assertThat(crawl(site.url("/away"), 1, 10, 10)).isEqualTo(1);
            assertThat(lines().get(0).get("status").asString()).isEqualTo("failed");
            assertThat(lines().get(0).get("reason").asString()).isEqualTo("port");
            assertThat(inside.paths()).isEmpty();
        }
    }

    @Test
    void aFirstPageThatIsGoneIsAFailure() {
        assertThat(crawl(site.url("/nothing"), 1, 10, 10)).isEqualTo(1);
        assertThat(line("/nothing").get("status").asString()).isEqualTo("gone");
        assertThat(line("/nothing").get("httpStatus").asInt()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "ftp://a.cn/", "http://127.0.0.1:9200/", "file:///etc/passwd"})
    void whatIsNoAddressOfASiteIsWrongUsage(String url) {
        assertThat(crawl(url, 1, 10, 10)).isEqualTo(2);
        assertThat(complaint()).startsWith("crawl: ");
        assertThat(lines()).isEmpty();
    }
}
