package fengxiang.crawler;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.model.ArticleKind;
import fengxiang.model.PageRole;
import fengxiang.model.SourceProfile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Pauses as the sites see them. Each answer takes its time at the server, so that a request that begins before the last
 * one has ended shows as one that begins too early.
 */
class PolitenessTest extends CrawlTestBase {

    private static final long ANSWER_MILLIS = 30;
    /** Longer than a crawler takes to start. */
    private static final long RESTART_MILLIS = 4_000;

    private final List<SiteServer> sites = new ArrayList<>();

    @AfterEach
    void closeSites() {
        sites.forEach(SiteServer::close);
    }

    private SiteServer slowSite() throws IOException {
        SiteServer server = SiteServer.start();
        sites.add(server);
        server.on("/robots.txt", slowly(404, "none"));
        return server;
    }

    private static SiteServer.Handler slowly(int status, String text) {
        return e -> {
            Thread.sleep(ANSWER_MILLIS);
            SiteServer.send(e, status, text.getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8");
        };
    }

    private static SiteServer.Handler slowlyTo(String location) {
        return e -> {
            Thread.sleep(ANSWER_MILLIS);
            e.getResponseHeaders().set("Location", location);
            SiteServer.send(e, 302, new byte[0], "text/html");
        };
    }

    private void pages(SiteServer server, int count) {
        String id = "s" + sites.indexOf(server);
        backend.source(new SourceProfile(id, server.authority(), ArticleKind.NEWS, List.of(), null, null));
        for (int i = 0; i < count; i++) {
            String path = "/a/" + (1000 + i) + ".html";
            server.on(path, slowly(200, article("第" + i + "条关于检测站的新闻", "2026-11-20 08:30", BODY)));
            backend.due(server.url(path), id, PageRole.ARTICLE);
        }
    }

    private Map<String, String> manyThreads() {
        String allowed = sites.stream().map(SiteServer::authority).collect(Collectors.joining(","));
        return Map.of("FENGXIANG_CRAWLER_ALLOW", allowed, "FENGXIANG_CRAWLER_THREADS", "32");
    }

    /** Between the beginnings of two requests lie at least the answer and the pause. */
    private static void assertPolite(SiteServer server, long pauseMillis) {
        List<SiteServer.Seen> seen = server.seen().stream()
                .sorted(Comparator.comparingLong(SiteServer.Seen::began))
                .toList();
        for (int i = 1; i < seen.size(); i++) {
            long between = seen.get(i).began() - seen.get(i - 1).began();
            assertThat(TimeUnit.NANOSECONDS.toMicros(between))
                    .as(
                            "%s, %s after %s",
                            server.authority(),
                            seen.get(i).path(),
                            seen.get(i - 1).path())
                    .isGreaterThanOrEqualTo(TimeUnit.MILLISECONDS.toMicros(ANSWER_MILLIS + pauseMillis));
        }
    }

    @Test
    void twoCrawlersWithManyThreadsAskNoHostTwiceAtOnceOrTooSoon() throws Exception {
        for (int i = 0; i < 50; i++) {
            pages(slowSite(), 8);
        }
        backend.delay(120).alternate().urlsPerLease(3);
        process("one", manyThreads());
        process("two", manyThreads());
        waitFor(() -> backend.articles().size() == 50 * 8 && backend.isIdle(), PATIENCE);
        assertThat(sites).allSatisfy(s -> {
            assertPolite(s, 120);
            assertThat(s.paths())
                    .as("each crawler reads the rules for itself, and every page is fetched by one of them")
                    .filteredOn("/robots.txt"::equals)
                    .hasSize(2);
            assertThat(s.paths())
                    .filteredOn(path -> !path.equals("/robots.txt"))
                    .hasSize(8)
                    .doesNotHaveDuplicates();
        });
    }

    @Test
    void keepsThePauseWhenAHostGoesToAnotherCrawler() throws Exception {
        SiteServer server = slowSite();
        pages(server, 0);
        server.on(
                "/",
                slowly(
                        200,
                        "<a href='/2026/1120/c1001.html'>检测站下调小型汽车收费标准</a><a href='/2026/1120/c1002.html'>检测站延长周末服务时间通知</a>"));
        server.on("/2026/1120/c1001.html", slowly(200, article("检测站下调小型汽车收费标准", "", BODY)));
        server.on("/2026/1120/c1002.html", slowly(200, article("检测站延长周末服务时间通知", "", BODY)));
        backend.due(server.url("/"), "s0", PageRole.SECTION).delay(700).alternate();
        try (Crawler one = crawler("one", manyThreads());
                Crawler two = crawler("two", manyThreads())) {
            assertThat(one).isNotSameAs(two);
            waitFor(backend::isIdle, PATIENCE);
        }
        assertThat(backend.articles()).hasSize(2);
        assertPolite(server, 700);
    }

    @Test
    void keepsTheCrawlDelayOfTheSiteWhereThatIsLonger() throws Exception {
        SiteServer server = slowSite();
        server.on("/robots.txt", slowly(200, "User-agent: *\nCrawl-delay: 1"));
        pages(server, 4);
        backend.delay(10);
        try (Crawler crawler = crawler("one", manyThreads())) {
            assertThat(crawler).isNotNull();
            waitFor(backend::isIdle, PATIENCE);
        }
        assertThat(backend.articles()).hasSize(4);
        assertPolite(server, 1000);
    }

    @Test
    void redirectsKeepThePauseOnTheirHostAndOnTheHostTheyLeadTo() throws Exception {
        SiteServer target = slowSite();
        target.on("/robots.txt", slowly(200, ""));
        pages(target, 6);
        SiteServer from = slowSite();
        from.on("/robots.txt", slowlyTo(target.url("/robots.txt")));
        pages(from, 0);
        from.on("/a/1.html", slowlyTo("/a/2.html"));
        from.on("/a/2.html", slowlyTo("/a/3.html"));
        from.on("/a/3.html", slowly(200, article("检测站下调小型汽车收费标准", "", BODY)));
        from.on("/a/4.html", slowlyTo(target.url("/a/1000.html")));
        backend.due(from.url("/a/1.html"), "s1", PageRole.ARTICLE)
                .due(from.url("/a/4.html"), "s1", PageRole.ARTICLE)
                .delay(250);
        try (Crawler crawler = crawler("one", manyThreads())) {
            assertThat(crawler).isNotNull();
            waitFor(backend::isIdle, PATIENCE);
        }
        assertThat(backend.articles()).hasSize(7);
        assertThat(from.paths()).contains("/a/3.html", "/a/4.html");
        assertPolite(from, 250);
        assertPolite(target, 250);
    }

    @Test
    void aRestartedCrawlerKeepsThePauseOfTheOneThatWasKilled() throws Exception {
        SiteServer server = slowSite();
        pages(server, 3);
        backend.delay(RESTART_MILLIS);
        Process killed = process("one", manyThreads());
        waitFor(() -> server.paths().size() == 2, PATIENCE);
        killed.destroyForcibly().waitFor();
        process("one", manyThreads());
        waitFor(backend::isIdle, PATIENCE);
        assertThat(backend.articles()).hasSize(3);
        assertPolite(server, RESTART_MILLIS);
    }

    @Test
    void leavesAHostAloneThatAsksForIt() throws Exception {
        SiteServer server = slowSite();
        pages(server, 5);
        server.on("/a/1000.html", e -> {
            e.getResponseHeaders().set("Retry-After", "3");
            SiteServer.send(e, 503, new byte[0], "text/html");
        });
        try (Crawler crawler = crawler("one", manyThreads())) {
            assertThat(crawler).isNotNull();
            waitFor(() -> backend.outcomes().size() == 5, PATIENCE);
        }
        long busy = began(server, "/a/1000.html");
        assertThat(began(server, "/a/1001.html") - busy).isGreaterThan(TimeUnit.SECONDS.toNanos(3));
    }

    private static long began(SiteServer server, String path) {
        return server.seen().stream()
                .filter(s -> s.path().equals(path))
                .findFirst()
                .orElseThrow()
                .began();
    }
}
