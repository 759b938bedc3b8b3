package fengxiang.crawler.spool;

import fengxiang.model.Article;
import fengxiang.model.ArticleKind;
import fengxiang.model.FetchOutcome;
import fengxiang.model.FetchStatus;
import fengxiang.model.TimePrecision;
import java.time.Instant;

/** Articles for tests of the spool. */
final class Spooled {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private Spooled() {}

    static SpooledArticle article(int number, String text) {
        String url = "http://news.example.cn/a/" + number + ".html";
        FetchOutcome outcome = new FetchOutcome(url, "s1", FetchStatus.FETCHED, 200, NOW, null, null, null, null, null);
        Article article = new Article(
                url,
                null,
                "s1",
                "news.example.cn",
                ArticleKind.NEWS,
                "第" + number + "篇",
                text,
                NOW,
                "2026-11-23 18:00",
                TimePrecision.MINUTE,
                NOW,
                null,
                null,
                "utf-8",
                null,
                null,
                0.9,
                null,
                null);
        return new SpooledArticle("news.example.cn", "token", outcome, article);
    }
}
