package fengxiang.crawler;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.model.Article;
import fengxiang.model.FetchStatus;
import fengxiang.model.LookAnswer;
import fengxiang.model.LookOrder;
import fengxiang.model.PageRole;
import fengxiang.model.ShapeKind;
import fengxiang.model.SiteRule;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the crawler shows to somebody who wants to see a page, and the rules that it is given for a site. */
class LooksTest extends CrawlTestBase {

    private static final String TWO = "<html><head><meta charset=utf-8><title>检测站公告</title></head><body>"
            + "<h1>检测站公告</h1><div class=a>" + BODY + "</div><div class=b><p>第二部分写的是预约办法：请在公众号上选好日期和时段，再带行驶证到站，"
            + "现场不再发号，过号的要重新预约。</p></div></body></html>";

    private LookOrder order(String path, PageRole role, @Nullable SiteRule rule) {
        return new LookOrder("look-" + path, site.url(path), role, news(null, null), rule);
    }

    private SiteRule rule(String body) {
        return new SiteRule(host(), "/", body, null, null, null, null, List.of());
    }

    private String host() {
        return fengxiang.model.WebAddress.parse(site.url("/")).authority();
    }

    private LookAnswer only() throws Exception {
        try (Crawler crawler = crawler()) {
            assertThat(crawler).isNotNull();
            waitFor(() -> !backend.seen().isEmpty(), Duration.ofSeconds(30));
        }
        return backend.seen().getFirst();
    }

    @Test
    void showsAnArticleWithoutDeliveringIt() throws Exception {
        site.page("/a/1.html", article("检测站下调收费标准", "2026-11-20 08:30", BODY + "<p>电话：13800138000</p>"));
        backend.look(order("/a/1.html", PageRole.ARTICLE, null));

        LookAnswer seen = only();

        Article article = Objects.requireNonNull(seen.article());
        assertThat(seen.outcome().status()).isEqualTo(FetchStatus.FETCHED);
        assertThat(article.title()).isEqualTo("检测站下调收费标准");
        assertThat(article.publishedAt()).isEqualTo("2026-11-20T00:30:00Z");
        assertThat(article.text()).doesNotContain("13800138000");
        assertThat(article.evidence()).isNotNull();
        assertThat(backend.articles()).isEmpty();
        assertThat(backend.outcomes()).isEmpty();
    }

    @Test
    void triesARuleOnThePageOnly() throws Exception {
        site.page("/a/1.html", TWO);
        backend.look(order("/a/1.html", PageRole.ARTICLE, rule("div.b")));
        assertThat(Objects.requireNonNull(only().article()).text())
                .contains("请在公众号上选好日期")
                .doesNotContain(BODY.replaceAll("<[^>]+>", "").substring(0, 10));
    }

    @Test
    void showsWhatWouldBeRejectedAndWhy() throws Exception {
        site.page("/a/1.html", article("检测站下调收费标准", "2026-11-20 08:30", "<p>见图。</p>"));
        backend.look(order("/a/1.html", PageRole.ARTICLE, null));
        LookAnswer seen = only();
        assertThat(seen.outcome().status()).isEqualTo(FetchStatus.REJECTED);
        assertThat(seen.outcome().reason()).isEqualTo("no-body");
        assertThat(Objects.requireNonNull(seen.article()).title()).isEqualTo("检测站下调收费标准");
    }

    @Test
    void asksForPermissionAndTakesANo() throws Exception {
        site.on("/robots.txt", site.text(200, "User-agent: *\nDisallow: /a/", "text/plain"));
        site.page("/a/1.html", article("检测站下调收费标准", "2026-11-20 08:30", BODY));
        backend.look(order("/a/1.html", PageRole.ARTICLE, null));
        LookAnswer seen = only();
        assertThat(seen.outcome().status()).isEqualTo(FetchStatus.DISALLOWED);
        assertThat(seen.outcome().reason()).isEqualTo("robots");
        assertThat(seen.article()).isNull();
    }

    @Test
    void showsTheLinksOfAListAndHowTheyAreBuilt() throws Exception {
        StringBuilder list = new StringBuilder("<html><body><ul class=list>");
        for (int i = 0; i < 12; i++) {
            list.append("<li><a href='/2026-11/20/content_1042")
                    .append(10 + i)
                    .append(".htm'>检测站第")
                    .append(i)
                    .append("次公布检测收费标准</a></li>");
        }
        site.page("/news/", list + "</ul></body></html>");
        backend.look(order("/news/", PageRole.SECTION, null));
        LookAnswer seen = only();
        assertThat(seen.found()).as("%s", seen).hasSize(12);
        assertThat(seen.shapes()).anySatisfy(shape -> {
            assertThat(shape.kind()).isEqualTo(ShapeKind.ARTICLE);
            assertThat(shape.count()).isEqualTo(12);
        });
        assertThat(backend.discovered()).isEmpty();
    }

    @Test
    void theRulesOfALeaseHoldForItsPages() throws Exception {
        site.page("/a/1.html", TWO);
        backend.rules(rule("div.b")).source(news(null, null)).due(site.url("/a/1.html"), "s1", PageRole.ARTICLE);
        crawlAll();
        assertThat(backend.articles())
                .singleElement()
                .satisfies(a -> assertThat(a.text()).startsWith("第二部分"));
    }

    @Test
    void aLookDoesNotWaitForWhatIsDueOnTheSameHost() throws Exception {
        for (int i = 0; i < 40; i++) {
            site.page("/due/" + i + ".html", article("检测站通知第" + i + "号", "2026-11-20 08:30", BODY));
            backend.due(site.url("/due/" + i + ".html"), "s1", PageRole.ARTICLE);
        }
        site.page("/a/1.html", article("检测站下调收费标准", "2026-11-20 08:30", BODY));
        backend.source(news(null, null)).delay(300);
        try (Crawler crawler = crawler()) {
            assertThat(crawler).isNotNull();
            waitFor(() -> !backend.outcomes().isEmpty(), Duration.ofSeconds(30));
            backend.look(order("/a/1.html", PageRole.ARTICLE, null));
            waitFor(() -> !backend.seen().isEmpty(), Duration.ofSeconds(30));
        }
        assertThat(backend.outcomes()).hasSizeLessThan(30);
    }
}
