package fengxiang.crawler;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.model.Article;
import fengxiang.model.ArticleKind;
import fengxiang.model.DueUrl;
import fengxiang.model.FetchStatus;
import fengxiang.model.Outcome;
import fengxiang.model.PageRole;
import fengxiang.model.TimePrecision;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** From a section page, a feed or a sitemap to delivered articles. */
class CrawlTest extends CrawlTestBase {

    @Test
    void followsASectionPageAndItsFurtherPagesToTheArticles() throws Exception {
        site.page(
                "/news/",
                "<ul><li><a href='/a/1.html'>检测站下调收费标准</a><li><a href='/news/?page=2'>下一页</a>"
                        + "<li><a href='/about.html'>关于我们</a></ul>");
        site.page("/news/?page=2", "<ul><li><a href='/a/2.html'>检测站延长周末服务时间</a></ul>");
        site.page("/a/1.html", article("检测站下调收费标准", "2026-11-20 08:30 来源：临江日报", BODY));
        site.page("/a/2.html", article("检测站延长周末服务时间", "2026年11月21日 09:00", BODY), Charset.forName("GBK"));
        backend.source(news(".*/a/\\d+\\.html", ".*/news/\\?page=\\d+"))
                .due(site.url("/news/"), "s1", PageRole.SECTION);

        crawlAll();

        assertThat(backend.articles()).hasSize(2);
        Article first = backend.articles().stream()
                .filter(a -> a.url().equals(site.url("/a/1.html")))
                .findFirst()
                .orElseThrow();
        assertThat(first.title()).isEqualTo("检测站下调收费标准");
        assertThat(first.text()).isEqualTo(BODY);
        assertThat(first.publishedAt()).isEqualTo("2026-11-20T00:30:00Z");
        assertThat(first.publishedRaw()).isEqualTo("2026-11-20 08:30");
        assertThat(first.precision()).isEqualTo(TimePrecision.MINUTE);
        assertThat(first.origin()).isEqualTo("临江日报");
        assertThat(first.outletHost()).isEqualTo(site.authority());
        assertThat(first.kind()).isEqualTo(ArticleKind.NEWS);
        assertThat(backend.articles()).extracting(Article::text).containsOnly(BODY);
        assertThat(outcome("/a/2.html").delivered()).isEqualTo(Outcome.CREATED);
        assertThat(outcome("/news/").status()).isEqualTo(FetchStatus.FETCHED);
        assertThat(site.paths()).doesNotContain("/about.html").doesNotHaveDuplicates();
    }

    @Test
    void learnsArticleLinksWhereTheSourceHasNoPattern() throws Exception {
        site.page(
                "/",
                "<a href='/2026/1120/c1001.html'>检测站下调小型汽车收费标准</a><a href='/list.html'>更多的新闻都在这里列出</a>"
                        + "<a href='http://elsewhere.example/2026/1120/1.html'>另外一家网站的一条新闻标题</a><a href='/about'>关于</a>");
        site.page("/2026/1120/c1001.html", article("检测站下调小型汽车收费标准", "", BODY));
        backend.source(news(null, null)).due(site.url("/"), "s1", PageRole.SECTION);

        crawlAll();

        assertThat(backend.known()).containsOnlyKeys(site.url("/"), site.url("/2026/1120/c1001.html"));
        assertThat(backend.articles().get(0).publishedAt()).isEqualTo("2026-11-19T16:00:00Z");
        assertThat(backend.articles().get(0).precision()).isEqualTo(TimePrecision.DAY);
    }

    @Test
    void readsAFeedInGbkWithChineseDatesAndUsesItsTimes() throws Exception {
        String feed = "<?xml version='1.0' encoding='gb2312'?><rss version='2.0'><channel><title>临江</title>"
                + "<item><title>检测站下调收费标准</title><link>" + site.url("/a/1.html")
                + "</link><pubDate>2026-11-20 08:30:05</pubDate></item></channel></rss>";
        site.on("/rss.xml", e -> SiteServer.send(e, 200, feed.getBytes(Charset.forName("GBK")), "text/xml"));
        site.page("/a/1.html", article("检测站下调收费标准", "", BODY));
        backend.source(news(null, null)).due(site.url("/rss.xml"), "s1", PageRole.FEED);

        crawlAll();

        assertThat(backend.articles().get(0).publishedAt()).isEqualTo("2026-11-20T00:30:05Z");
        assertThat(backend.articles().get(0).publishedRaw()).isEqualTo("2026-11-20 08:30:05");
    }

    @Test
    void readsASitemapIndexAndItsNewsSitemap() throws Exception {
        String open = "<?xml version='1.0' encoding='UTF-8'?>";
        site.on(
                "/sitemap.xml",
                site.text(
                        200,
                        open
                                + "<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><sitemap><loc>"
                                + site.url("/news.xml") + "</loc></sitemap></sitemapindex>",
                        "application/xml"));
        site.on(
                "/news.xml",
                site.text(
                        200,
                        open + "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9' "
                                + "xmlns:news='http://www.google.com/schemas/sitemap-news/0.9'><url><loc>"
                                + site.url("/a/1.html")
                                + "</loc><news:news><news:publication><news:name>临江</news:name><news:language>zh</news:language>"
                                + "</news:publication><news:publication_date>2026-11-20T08:30:00+08:00</news:publication_date>"
                                + "<news:title>检测站下调收费标准</news:title></news:news></url></urlset>",
                        "application/xml"));
        site.page("/a/1.html", "<html><body><p>" + BODY + "</p></body></html>");
        backend.source(news(null, null)).due(site.url("/sitemap.xml"), "s1", PageRole.SITEMAP);

        crawlAll();

        Article article = backend.articles().get(0);
        assertThat(article.title()).isEqualTo("检测站下调收费标准");
        assertThat(article.publishedAt()).isEqualTo("2026-11-20T00:30:00Z");
    }

    @Test
    void asksConditionallyAndSaysOpenlyWhoItIs() throws Exception {
        site.on("/a/1.html", e -> {
            boolean same = "\"v1\"".equals(e.getRequestHeaders().getFirst("If-None-Match"));
            SiteServer.send(e, same ? 304 : 200, new byte[0], "text/html");
        });
        backend.source(news(null, null))
                .due(new DueUrl(site.url("/a/1.html"), "s1", PageRole.ARTICLE, 1, "\"v1\"", "yesterday", null, null));

        crawlAll();

        assertThat(outcome("/a/1.html").status()).isEqualTo(FetchStatus.NOT_MODIFIED);
        Map<String, List<String>> headers = site.seen().get(1).headers();
        assertThat(headers).containsEntry("User-agent", List.of("FengxiangBot/0.1 (+https://example.cn/bot)"));
        assertThat(headers).containsEntry("If-modified-since", List.of("yesterday"));
        assertThat(headers).doesNotContainKey("Cookie");
    }

    @Test
    void countsEveryEndUnderItsName() throws Exception {
        site.page("/a/gone.html", "");
        site.on("/a/gone.html", site.text(410, "gone", "text/html"));
        site.on("/a/error.html", site.text(500, "error", "text/html"));
        site.on("/a/busy.html", e -> {
            e.getResponseHeaders().set("Retry-After", "77");
            SiteServer.send(e, 429, new byte[0], "text/html");
        });
        site.page("/a/missing.html", "<title>提示</title><div>您访问的页面不存在，请返回首页重新查找需要的内容。</div>");
        site.page("/a/noarchive.html", "<meta name=robots content='NOARCHIVE'>" + article("检测站下调收费标准", "", BODY));
        site.page("/a/refused.html", article("拒收的这一篇文章", "", BODY));
        site.on("/a/header.html", e -> {
            e.getResponseHeaders().set("X-Robots-Tag", "otherbot: noarchive, fengxiangbot: noindex");
            SiteServer.send(e, 200, article("检测站下调收费标准", "", BODY).getBytes(StandardCharsets.UTF_8), "text/html");
        });
        site.robots("User-agent: *\nDisallow: /a/secret");
        backend.source(news(null, null));
        for (String name :
                new String[] {"gone", "error", "missing", "noarchive", "refused", "header", "secret", "busy"}) {
            backend.due(site.url("/a/" + name + ".html"), "s1", PageRole.ARTICLE);
        }

        crawlAll();

        assertThat(outcome("/a/gone.html").status()).isEqualTo(FetchStatus.GONE);
        assertThat(outcome("/a/error.html").status()).isEqualTo(FetchStatus.FAILED);
        assertThat(outcome("/a/error.html").reason()).isEqualTo("http-500");
        assertThat(outcome("/a/busy.html").retryAfterSeconds()).isEqualTo(77);
        assertThat(outcome("/a/missing.html").reason()).isEqualTo("error-page");
        assertThat(outcome("/a/noarchive.html").status()).isEqualTo(FetchStatus.DISALLOWED);
        assertThat(outcome("/a/noarchive.html").reason()).isEqualTo("noarchive");
        assertThat(outcome("/a/header.html").reason()).isEqualTo("noindex");
        assertThat(outcome("/a/refused.html").status()).isEqualTo(FetchStatus.REJECTED);
        assertThat(outcome("/a/refused.html").reason()).isEqualTo("ingest-title");
        assertThat(outcome("/a/secret.html").reason()).isEqualTo("robots");
        assertThat(site.paths()).doesNotContain("/a/secret.html");
        assertThat(backend.articles()).isEmpty();
    }

    @Test
    void followsARedirectOnTheHostAndReportsOneThatLeavesIt() throws Exception {
        site.on("/a/old.html", site.redirect("/a/new.html"));
        site.page("/a/new.html", article("检测站下调收费标准", "", BODY));
        site.on("/a/away.html", site.redirect("http://news.example.cn/x/1.html"));
        site.on("/a/loop.html", site.redirect("/a/loop.html"));
        backend.source(news(null, null));
        for (String name : new String[] {"old", "away", "loop"}) {
            backend.due(site.url("/a/" + name + ".html"), "s1", PageRole.ARTICLE);
        }
        try (Crawler crawler = crawler()) {
            assertThat(crawler).isNotNull();
            waitFor(() -> backend.outcomes().size() >= 3, PATIENCE);
        }

        assertThat(backend.articles().get(0).url()).isEqualTo(site.url("/a/new.html"));
        assertThat(outcome("/a/old.html").status()).isEqualTo(FetchStatus.FETCHED);
        assertThat(outcome("/a/away.html").reason()).isEqualTo("redirected");
        assertThat(backend.known()).containsKey("http://news.example.cn/x/1.html");
        assertThat(outcome("/a/loop.html").reason()).isEqualTo("redirects");
        assertThat(site.paths().stream().filter("/a/loop.html"::equals)).hasSize(6);
    }
}
