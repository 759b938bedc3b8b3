package fengxiang.crawler;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.model.Article;
import fengxiang.model.ArticleKind;
import fengxiang.model.DueUrl;
import fengxiang.model.FetchOutcome;
import fengxiang.model.PageRole;
import fengxiang.model.SourceProfile;
import fengxiang.model.TimePrecision;
import fengxiang.model.WebAddress;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whole crawls of sites that do harm: no thread is held, no rule is broken, every end is counted under its name. */
class HostileSitesTest extends CrawlTestBase {

    private static final Duration DEADLINE = Duration.ofSeconds(3);
    private static final String TITLE = "检测站下调小型汽车收费标准";

    private final List<HostileServer> servers = new ArrayList<>();
    private final Map<String, String> expected = new HashMap<>();

    @AfterEach
    void closeServers() throws IOException {
        for (HostileServer server : servers) {
            server.close();
        }
    }

    private HostileServer server() throws IOException {
        HostileServer server = HostileServer.start();
        servers.add(server);
        backend.source(
                new SourceProfile("h" + servers.size(), server.authority(), ArticleKind.NEWS, List.of(), null, null));
        return server;
    }

    /** A host of its own that plays the trick, and how its page is to be counted. */
    private HostileServer page(String end, HostileServer.Trick trick) throws IOException {
        HostileServer server = server().on("/a/1001.html", trick);
        due(server, "/a/1001.html", end);
        return server;
    }

    private void due(HostileServer server, String path, String end) {
        String url = WebAddress.parse(server.url(path)).value();
        backend.due(url, "h" + (servers.indexOf(server) + 1), PageRole.ARTICLE);
        expected.put(url, end);
    }

    private static HostileServer.Trick html(String html) {
        return Tricks.answer(200, "text/html; charset=utf-8", html);
    }

    private static String end(FetchOutcome outcome) {
        return outcome.status() + (outcome.reason() == null ? "" : " " + outcome.reason());
    }

    private void crawlHostile() throws IOException {
        crawlHostile(1);
    }

    private void crawlHostile(int outcomes) throws IOException {
        String allowed = servers.stream().map(HostileServer::authority).collect(Collectors.joining(","));
        Map<String, String> settings = Map.of(
                "FENGXIANG_CRAWLER_ALLOW",
                allowed,
                "FENGXIANG_CRAWLER_DEADLINE_SECONDS",
                String.valueOf(DEADLINE.toSeconds()));
        try (Crawler crawler = crawler("one", settings)) {
            assertThat(crawler).isNotNull();
            waitFor(
                    () -> ended().keySet().containsAll(expected.keySet())
                            && backend.outcomes().size() >= outcomes,
                    PATIENCE);
        }
    }

    /** How each address ended the first time. */
    private Map<String, String> ended() {
        return backend.outcomes().stream()
                .collect(Collectors.toMap(FetchOutcome::url, HostileSitesTest::end, (first, later) -> first));
    }

    private void assertEndsAsExpected() {
        Map<String, String> ended = ended();
        SoftAssertions all = new SoftAssertions();
        expected.forEach((url, end) -> {
            HostileServer server = servers.stream()
                    .filter(s -> url.startsWith(s.url("/")))
                    .findFirst()
                    .orElseThrow();
            all.assertThat(ended.get(url)).as(url + " " + server.paths()).isEqualTo(end);
            all.assertThat(server.longest()).as(url).isLessThan(DEADLINE.plus(Duration.ofSeconds(20)));
        });
        all.assertAll();
    }

    @Test
    void slowEndlessAndPackedPagesHoldNobodyAndFillNothing() throws Exception {
        page("failed timeout", Tricks.slowHead());
        page("failed timeout", Tricks.slowBody());
        page("failed timeout", Tricks.hang());
        page("failed protocol", Tricks.endlessInterim());
        page("failed protocol", Tricks.endlessHead());
        page("failed too-large", Tricks.endlessBody("text/html"));
        page("failed too-large", Tricks.endlessChunks());
        page("failed too-large", Tricks.hugeAndSlow(200));
        page("failed too-large", Tricks.gzipBomb());
        page("failed too-large", Tricks.deflateBomb(true));
        page("failed too-large", Tricks.brotliBomb());
        page("failed cut-off", Tricks.close());
        page("failed cut-off", Tricks.raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\nshort"));
        page("failed protocol", Tricks.raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nnonsense\r\n"));
        page("failed encoding", Tricks.answer(200, "text/html", new byte[] {1, 2, 3}, "Content-Encoding: gzip"));
        HostileServer honest = page("fetched", html(article(TITLE, "2026-11-20 08:30", BODY)));
        crawlHostile();
        assertEndsAsExpected();
        assertThat(backend.articles()).extracting(Article::url).containsExactly(honest.url("/a/1001.html"));
        assertThat(servers).allSatisfy(s -> assertThat(s.sent()).isLessThan(24 << 20));
    }

    @Test
    void redirectsAreCheckedAtEveryStep() throws Exception {
        HostileServer target = server();
        HostileServer loop = page("failed redirects", Tricks.redirect("/a/1001.html"));
        page("failed private-address", Tricks.redirect("http://127.0.0.1/admin"));
        page("failed private-address", Tricks.redirect("http://localhost/admin"));
        page("failed private-address", Tricks.redirect("http://2130706433/admin"));
        page("failed private-address", Tricks.redirect("http://[::1]/admin"));
        page("failed private-address", Tricks.redirect("http://[::ffff:127.0.0.1]/admin"));
        page("failed private-address", Tricks.redirect("http://169.254.169.254/latest/meta-data/"));
        page("failed private-address", Tricks.redirect("https://10.0.0.1/admin"));
        page("failed port", Tricks.redirect("http://localhost:" + target.port() + "/inside"));
        page("failed port", Tricks.redirect("http://[::1]:" + target.port() + "/inside"));
        page("failed port", Tricks.redirect("http://127.0.0.1:9200/_search"));
        page("failed port", Tricks.redirect("http://127.0.0.1:9300/"));
        page("failed redirects", Tricks.redirect("file:///etc/passwd"));
        page("failed redirects", Tricks.redirect("javascript:alert(1)"));
        page("failed redirects", Tricks.redirect("http://"));
        page("disallowed personal-address", Tricks.redirect("/space-uid-4711.html"));
        HostileServer rules = page("disallowed robots", Tricks.redirect("/secret/1.html"));
        rules.on("/robots.txt", Tricks.answer(200, "text/plain", "User-agent: *\nDisallow: /secret"));
        HostileServer second = page("failed private-address", Tricks.redirect("/a/1002.html"));
        second.on("/a/1002.html", Tricks.redirect("http://127.0.0.1/admin"));
        page("rejected redirected", Tricks.redirect(target.url("/a/2001.html")));
        target.on("/a/2001.html", html(article(TITLE, "2026-11-20 08:30", BODY)));
        crawlHostile();
        assertEndsAsExpected();
        assertThat(loop.paths()).filteredOn("/a/1001.html"::equals).hasSize(6);
        assertThat(rules.paths()).doesNotContain("/secret/1.html");
        assertThat(target.paths()).doesNotContain("/inside");
        assertThat(backend.known()).doesNotContainKey("http://127.0.0.1/admin");
    }

    @Test
    void pagesThatAreNoArticlesAreRejectedWithTheReason() throws Exception {
        page("rejected error-page", html("<title>提示信息</title><div>您访问的页面不存在，请返回首页重新查找需要的内容。</div>"));
        page(
                "rejected error-page",
                html("<title>404 Not Found</title><h1>404 Not Found</h1><p>页面没有找到，您可以返回首页继续浏览。</p>"));
        page("rejected error-page", html("<title>系统提示</title><p>抱歉，文章已被删除或者正在审核，请您稍后再来看一看。</p>"));
        page("rejected empty", html(""));
        page("rejected empty", html("<html><body><script>location='/login'</script></body></html>"));
        page(
                "rejected list-page",
                html("<title>要闻</title><ul>" + "<li><a href=/x>这一条是新闻列表里面的标题文字</a>".repeat(30) + "</ul>"));
        page("rejected not-html", Tricks.answer(200, "text/html", new byte[50_000]));
        page("rejected not-html", Tricks.answer(200, "image/png", new byte[100]));
        page("gone", Tricks.answer(404, "text/html", "gone"));
        page("gone", Tricks.answer(410, "text/html", "gone"));
        page("failed http-500", Tricks.answer(500, "text/html", "error"));
        page("failed http-403", Tricks.answer(403, "text/html", "no"));
        page("failed http-304", Tricks.answer(304, "text/html", new byte[0]));
        page("failed http-429", Tricks.answer(429, "text/html", new byte[0], "Retry-After: 9"));
        page("failed http-503", Tricks.answer(503, "text/html", "busy"));
        page(
                "disallowed noindex",
                html("<meta name=robots content=index><META NAME=Robots CONTENT='nofollow,NoIndex'>"
                        + article(TITLE, "", BODY)));
        page("disallowed noindex", html("<meta name=FengxiangBot content=none>" + article(TITLE, "", BODY)));
        page(
                "disallowed noarchive",
                html("<meta name=robots content='max-snippet:5 , noarchive'>" + article(TITLE, "", BODY)));
        byte[] good = article(TITLE, "2026-11-20 08:30", BODY).getBytes(StandardCharsets.UTF_8);
        page(
                "disallowed noindex",
                Tricks.answer(200, "text/html", good, "X-Robots-Tag: other: all", "X-Robots-Tag: noindex"));
        page("disallowed noarchive", Tricks.answer(200, "text/html", good, "X-Robots-Tag: fengxiangbot: noarchive"));
        page("fetched", Tricks.answer(200, "text/html", good, "X-Robots-Tag: otherbot: noindex, noarchive"));
        page("fetched", html("<meta name=googlebot content=noindex>" + article(TITLE, "", BODY)));
        crawlHostile();
        assertEndsAsExpected();
        assertThat(backend.articles()).hasSize(2);
    }

    @Test
    void brokenAndHugeMarkupIsStillRead() throws Exception {
        String good = article(TITLE, "2026-11-20 08:30", BODY);
        page("fetched", html(good.replace("</h1>", "").replace("</p>", "").replace("</body>", "")));
        page("fetched", html(good.replace("<p>", "<p><b><i><table><td>")));
        page("fetched", html(good.replace("<html>", "\0<!DOCTYPE x [<!ENTITY a 'b'>]><html><!-- never closed --->")));
        page("fetched", html("<div class=x>".repeat(100_000) + good));
        page("fetched", html(good.replace("<p>", "<p" + " a='b'".repeat(20_000) + ">")));
        crawlHostile();
        assertEndsAsExpected();
        assertThat(backend.articles())
                .hasSize(5)
                .allSatisfy(a -> assertThat(a.text()).contains(BODY));
    }

    @Test
    void wrongCharsetsDoNoHarm() throws Exception {
        String[][] combinations = {
            {"GBK", "utf-8", "text/html; charset=utf-8"},
            {"GBK", "utf-8", "text/html"},
            {"GBK", "gb2312", "text/html; charset=utf-8"},
            {"GBK", "", "text/html; charset=ISO-8859-1"},
            {"UTF-8", "gbk", "text/html; charset=gbk"},
            {"UTF-8", "gb2312", "text/html"},
            {"UTF-8", "", "text/html; charset=big5"},
            {"UTF-8", "utf-8", "text/html; charset=no-such-set"}
        };
        for (String[] c : combinations) {
            String meta = c[1].isEmpty() ? "" : "<meta charset='" + c[1] + "'>";
            String page = article(TITLE, "2026-11-20 08:30", BODY).replace("<head>", "<head>" + meta);
            page("fetched", Tricks.answer(200, c[2], page.getBytes(Charset.forName(c[0]))));
        }
        crawlHostile();
        assertEndsAsExpected();
        assertThat(backend.articles()).hasSize(8).allSatisfy(a -> {
            assertThat(a.text()).isEqualTo(BODY);
            assertThat(a.title()).isEqualTo(TITLE);
        });
    }

    @Test
    void timesThatCannotBeAreNotBelieved() throws Exception {
        for (String written : new String[] {
            "2099-01-01 08:00", "0000-00-00 00:00:00", "1970-01-01 08:00", "2026-02-30 25:61", "99999999999999", "时间：未知"
        }) {
            page(
                    "fetched",
                    Tricks.answer(
                            200,
                            "text/html; charset=utf-8",
                            article(TITLE, "发布时间：" + written, BODY).getBytes(StandardCharsets.UTF_8),
                            "Date: Thu, 01 Jan 2099 00:00:00 GMT",
                            "Last-Modified: Thu, 01 Jan 1970 00:00:00 GMT"));
        }
        crawlHostile();
        assertEndsAsExpected();
        assertThat(backend.articles()).hasSize(6).allSatisfy(a -> {
            assertThat(a.publishedAt()).isNull();
            assertThat(a.precision()).isEqualTo(TimePrecision.INFERRED);
        });
    }

    @Test
    void rulesThatCannotBeReadAreNotTakenForPermission() throws Exception {
        HostileServer broken = page("failed robots-unavailable", html(article(TITLE, "", BODY)));
        broken.on("/robots.txt", Tricks.answer(500, "text/plain", ""));
        HostileServer busy = page("failed robots-unavailable", html(article(TITLE, "", BODY)));
        busy.on("/robots.txt", Tricks.answer(429, "text/plain", new byte[0], "Retry-After: 100"));
        HostileServer slow = page("failed timeout", html(article(TITLE, "", BODY)));
        slow.on("/robots.txt", Tricks.slowBody());
        HostileServer inside = page("failed private-address", html(article(TITLE, "", BODY)));
        inside.on("/robots.txt", Tricks.redirect("http://127.0.0.1/robots.txt"));
        HostileServer moved = page("disallowed robots", html(article(TITLE, "", BODY)));
        moved.on("/robots.txt", Tricks.redirect("/rules/robots.txt"))
                .on("/rules/robots.txt", Tricks.answer(200, "text/plain", "\ufeffUser-agent: *\nDisallow: /*.html$"));
        crawlHostile();
        assertEndsAsExpected();
        for (HostileServer server : servers) {
            assertThat(server.paths()).doesNotContain("/a/1001.html");
        }
        assertThat(backend.outcomes())
                .filteredOn(o -> o.url().startsWith(busy.url("/")))
                .extracting(FetchOutcome::retryAfterSeconds)
                .allSatisfy(seconds -> assertThat(seconds).isBetween(50L, 100L));
    }

    @Test
    void whatHasNotChangedIsNotReadAgainAndANewVersionIs() throws Exception {
        HostileServer server = server().on("/a/1001.html", (request, out) -> {
            boolean same = "\"v1\"".equals(request.headers().get("if-none-match"));
            byte[] body = same ? new byte[0] : article(TITLE, "", BODY).getBytes(StandardCharsets.UTF_8);
            Tricks.answer(same ? 304 : 200, "text/html", body, "ETag: \"v2\"", "Set-Cookie: s=1")
                    .play(request, out);
        });
        String url = server.url("/a/1001.html");
        expected.put(url, "not_modified");
        backend.due(new DueUrl(url, "h1", PageRole.ARTICLE, 0, "\"v1\"", null, null, null));
        crawlHostile();
        assertEndsAsExpected();
        backend.due(new DueUrl(url, "h1", PageRole.ARTICLE, 0, "\"v0\"", null, null, null));
        crawlHostile(2);
        assertThat(backend.articles()).hasSize(1);
        FetchOutcome last = backend.outcomes().getLast();
        assertThat(end(last)).isEqualTo("fetched");
        assertThat(last.etag()).isEqualTo("\"v2\"");
        assertThat(server.requests()).noneMatch(r -> r.headers().containsKey("cookie"));
    }
}
