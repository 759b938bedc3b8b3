package fengxiang.crawler;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.model.FetchOutcome;
import fengxiang.model.PageRole;
import fengxiang.model.TimePrecision;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What the crawler tells the backend so that it can choose when to come again, and what it makes of the answer. */
class ReportsTest extends CrawlTestBase {

    @Test
    void tellsWhichListLedToAnArticleAndWhenTheArticleWasPublished() throws Exception {
        site.page("/news/", "<ul><li><a href='/a/1.html'>检测站下调收费标准</a></ul>");
        site.page("/a/1.html", article("检测站下调收费标准", "2026-11-20 08:30", BODY));
        backend.source(news(".*/a/\\d+\\.html", null)).due(site.url("/news/"), "s1", PageRole.SECTION);

        crawlAll();

        assertThat(backend.foundOn()).containsEntry(site.url("/a/1.html"), site.url("/news/"));
        FetchOutcome article = outcome("/a/1.html");
        assertThat(article.publishedAt()).isEqualTo("2026-11-20T00:30:00Z");
        assertThat(article.precision()).isEqualTo(TimePrecision.MINUTE);
        assertThat(outcome("/news/").publishedAt()).isNull();
    }

    @Test
    void leavesAHostAloneAsSoonAsTheBackendSaysSo() throws Exception {
        int pages = 30;
        for (int i = 0; i < pages; i++) {
            site.on("/a/" + i + ".html", site.text(503, "", "text/html"));
            backend.due(site.url("/a/" + i + ".html"), "s1", PageRole.ARTICLE);
        }
        backend.source(news(null, null)).delay(500);
        backend.setRest();

        try (Crawler crawler = crawler()) {
            assertThat(crawler).isNotNull();
            waitFor(() -> backend.held() == 0 && !backend.outcomes().isEmpty(), Duration.ofSeconds(60));
        }

        assertThat(backend.outcomes()).hasSizeLessThan(pages / 2);
    }
}
