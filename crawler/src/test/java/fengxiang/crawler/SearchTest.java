package fengxiang.crawler;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.model.Article;
import fengxiang.model.DiscoveredUrl;
import fengxiang.model.DueUrl;
import fengxiang.model.FetchOutcome;
import fengxiang.model.FetchStatus;
import fengxiang.model.LookAnswer;
import fengxiang.model.LookOrder;
import fengxiang.model.PageRole;
import fengxiang.model.SearchAccess;
import fengxiang.model.SearchKind;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From a leased search to the addresses it finds, and to those that are not visited. */
class SearchTest extends SearchTestBase {

    private static final String ENTRY = "/search?q=%E6%A3%80%E6%B5%8B%E7%AB%99&format=json";
    private static final String SAYS_NO = "User-agent: *\nDisallow: /search";

    private static String results(String... urls) {
        return "{\"query\":\"检测站\",\"results\":["
                + List.of(urls).stream()
                        .map(url -> "{\"url\":\"" + url
                                + "\",\"title\":\"检测站下调收费标准\",\"publishedDate\":\"2026-11-20T08:30:00\"}")
                        .collect(Collectors.joining(","))
                + "]}";
    }

    private static String feed(String... urls) {
        return "<?xml version='1.0' encoding='gb2312'?><rss version='2.0'><channel><title>检测站 搜索结果</title>"
                + List.of(urls).stream()
                        .map(url -> "<item><title>检测站下调收费标准</title><link>" + url
                                + "</link><description>摘要</description><pubDate>2026-11-20 08:30:05</pubDate></item>")
                        .collect(Collectors.joining())
                + "</channel></rss>";
    }

    @Test
    void asksTheOperatorsSearxngDespiteItsRobots() throws Exception {
        site.robots(SAYS_NO).on(ENTRY, site.text(200, results("https://news.example.cn/a/1.html"), "application/json"));
        assertThat(asked(ENTRY, SearchKind.SEARXNG, null).status()).isEqualTo(FetchStatus.FETCHED);
        assertThat(site.paths()).containsExactly(ENTRY);
        assertThat(site.seen().getFirst().headers().get("Accept")).containsExactly("application/json");
        assertThat(backend.discovered()).singleElement().satisfies(found -> {
            assertThat(found.titleHint()).isEqualTo("检测站下调收费标准");
            assertThat(found.publishedHint()).isEqualTo("2026-11-20T08:30:00");
            assertThat(found.role()).isEqualTo(PageRole.ARTICLE);
            assertThat(found.depth()).isEqualTo(1);
            assertThat(found.sourceId()).isEqualTo("c1");
        });
    }

    @Test
    void asksASitesOwnSearchAndReadsItsFeedInGbk() throws Exception {
        byte[] answer = feed("https://news.example.cn/a/1.html", site.url(ENTRY), "javascript:void(0)")
                .getBytes(Charset.forName("GBK"));
        site.on(ENTRY, e -> SiteServer.send(e, 200, answer, "text/xml"));
        assertThat(asked(ENTRY, SearchKind.TEMPLATE, null).status()).isEqualTo(FetchStatus.FETCHED);
        assertThat(site.paths()).containsExactly("/robots.txt", ENTRY);
        assertThat(backend.discovered()).singleElement().satisfies(found -> {
            assertThat(found.url()).isEqualTo("https://news.example.cn/a/1.html");
            assertThat(found.titleHint()).isEqualTo("检测站下调收费标准");
            assertThat(found.publishedHint()).isEqualTo("2026-11-20 08:30:05");
        });
    }

    @Test
    void takesAnEmptyFeedForNoResults() throws Exception {
        site.on(ENTRY, site.text(200, feed(), "application/rss+xml"));
        FetchOutcome asked = asked(ENTRY, SearchKind.TEMPLATE, null);
        assertThat(asked.status()).isEqualTo(FetchStatus.FETCHED);
        assertThat(asked.reason()).isNull();
        assertThat(backend.discovered()).isEmpty();
    }

    @Test
    void obeysRobotsOfASitesOwnSearch() throws Exception {
        site.robots(SAYS_NO).on(ENTRY, site.text(200, feed("https://news.example.cn/a/1.html"), "text/xml"));
        FetchOutcome asked = asked(ENTRY, SearchKind.TEMPLATE, null);
        assertThat(asked.status()).isEqualTo(FetchStatus.DISALLOWED);
        assertThat(asked.reason()).isEqualTo("robots");
        assertThat(site.paths()).containsExactly("/robots.txt");
    }

    @ParameterizedTest
    @EnumSource(value = SearchKind.class, names = "QIANFAN", mode = EnumSource.Mode.EXCLUDE)
    void scrapesNoResultPage(SearchKind kind) throws Exception {
        site.page(
                ENTRY,
                "<!doctype html><html><body><h1>检测站</h1><div><a href='https://news.example.cn/a/1.html'>检测站下调收费标准</a><p>"
                        + BODY + "</p></div></body></html>");
        FetchOutcome asked = asked(ENTRY, kind, null);
        assertThat(asked.status()).isEqualTo(FetchStatus.REJECTED);
        assertThat(asked.reason()).isEqualTo(kind == SearchKind.TEMPLATE ? "not-a-feed" : "not-search-results");
        assertThat(backend.discovered()).isEmpty();
        assertThat(backend.articles()).isEmpty();
    }

    @Test
    void saysThatAnInstanceGivesNoJson() throws Exception {
        site.on(ENTRY, site.text(403, "<html>Forbidden</html>", "text/html"));
        FetchOutcome asked = asked(ENTRY, SearchKind.SEARXNG, null);
        assertThat(asked.status()).isEqualTo(FetchStatus.FAILED);
        assertThat(asked.reason()).isEqualTo("search-json-off");
    }

    @Test
    void followsNoRedirectThatLeavesTheEngine() throws Exception {
        site.on(ENTRY, site.redirect("http://engine.example.cn/search?q=1"));
        FetchOutcome asked = asked(ENTRY, SearchKind.SEARXNG, null);
        assertThat(asked.status()).isEqualTo(FetchStatus.FAILED);
        assertThat(asked.reason()).isEqualTo("redirected");
        assertThat(backend.discovered()).isEmpty();
    }

    @Test
    void takesAHundredResultsAtMostAndEachOnce() throws Exception {
        String[] urls = IntStream.range(0, 300)
                .mapToObj(i -> "https://news.example.cn/a/" + i / 2 + ".html")
                .toArray(String[]::new);
        site.on(ENTRY, site.text(200, results(urls), "application/json"));
        asked(ENTRY, SearchKind.SEARXNG, null);
        assertThat(found()).hasSize(100).doesNotHaveDuplicates().contains("https://news.example.cn/a/99.html");
    }

    /**
     * The operator lets the crawler visit the site, and everything else here; the search's results may not use that.
     */
    @Test
    void visitsNothingInsideThatASearchHasFound() throws Exception {
        String inside = site.url("/a/1.html");
        String metadata = "http://169.254.169.254/latest/meta-data/";
        String decimal = "http://2130706433/";
        site.page("/a/1.html", article("检测站下调收费标准", "2026-11-20 08:30", BODY))
                .page("/a/2.html", article("检测站延长周末服务时间", "2026-11-20 08:30", BODY))
                .on(ENTRY, site.text(200, results(inside, metadata, decimal), "application/json"));
        SearchAccess access = new SearchAccess(SearchKind.SEARXNG, null);
        backend.source(connector(ENTRY, access)).due(site.url(ENTRY), "c1", PageRole.SEARCH);
        String allowed = site.authority() + ",169.254.169.254:80,2130706433:80,127.0.0.1:80";
        try (Crawler crawler = crawler("one", Map.of("FENGXIANG_CRAWLER_ALLOW", allowed))) {
            waitFor(() -> crawler != null && backend.outcomes().size() == 4 && backend.isIdle(), PATIENCE);
            assertThat(reasons())
                    .containsEntry(inside, "port")
                    .containsEntry(metadata, "private-address")
                    .containsEntry(decimal, "private-address");
            assertThat(site.paths()).containsExactly(ENTRY);
            // What was refused to the search is no mark against the host: its own source goes on.
            backend.source(news(null, null)).due(site.url("/a/2.html"), "s1", PageRole.ARTICLE);
            waitFor(() -> backend.articles().size() == 1, PATIENCE);
        }
        assertThat(outcome("/a/2.html").status()).isEqualTo(FetchStatus.FETCHED);
    }

    private Map<String, String> reasons() {
        return backend.outcomes().stream()
                .collect(Collectors.toMap(FetchOutcome::url, o -> String.valueOf(o.reason()), (a, b) -> b));
    }

    /** Where a page found belongs to a source that is registered, the backend hands it out as that source's. */
    @Test
    void whatItFindsOnARegisteredHostIsDeliveredWithItsHints() throws Exception {
        site.page("/a/1.html", article("检测站下调收费标准", "", BODY))
                .on(ENTRY, site.text(200, results(site.url("/a/1.html")), "application/json"));
        asked(ENTRY, SearchKind.SEARXNG, null);
        DiscoveredUrl found = backend.discovered().getFirst();
        backend.source(news(null, null))
                .due(new DueUrl(
                        found.url(), "s1", found.role(), 1, null, null, found.titleHint(), found.publishedHint()));
        crawlAll();
        Article article = backend.articles().getFirst();
        assertThat(article.outletHost()).isEqualTo(site.authority());
        assertThat(article.publishedAt()).isEqualTo("2026-11-20T00:30:00Z");
    }

    @Test
    void showsToSomebodyWhoTriesIt() throws Exception {
        String path = "/v2/web_search";
        byte[] answer = "{\"references\":[{\"title\":\"检测站\",\"url\":\"https://news.example.cn/a/1.html\"}]}"
                .getBytes(StandardCharsets.UTF_8);
        site.on(path, e -> SiteServer.send(e, 200, answer, "application/json"));
        String url = site.url(path + "?q=a");
        backend.look(new LookOrder(
                "look-1", url, PageRole.SEARCH, connector(path, new SearchAccess(SearchKind.QIANFAN, KEY)), null));
        backend.look(new LookOrder("look-2", url, PageRole.SEARCH, connector(path, null), null));
        try (Crawler crawler = crawler()) {
            waitFor(() -> crawler != null && backend.seen().size() == 2, PATIENCE);
        }
        assertThat(backend.seen())
                .extracting(seen -> seen.id() + " " + seen.outcome().reason() + " " + links(seen))
                .containsExactlyInAnyOrder(
                        "look-1 null [https://news.example.cn/a/1.html]", "look-2 search-not-set-up []");
        assertThat(backend.discovered()).isEmpty();
        assertThat(traces()).doesNotContain(KEY);
    }

    private static List<String> links(LookAnswer seen) {
        return seen.found().stream().map(DiscoveredUrl::url).toList();
    }
}
