package fengxiang.search;

import fengxiang.article.StoredArticle;
import fengxiang.model.ArticleKind;
import fengxiang.model.Hashes;
import fengxiang.model.TimePrecision;
import java.time.Instant;

/** Articles as the store holds them, for tests. */
final class Stored {

    private Stored() {}

    static StoredArticle article(String id, String title, String text, String publishedAt) {
        return article(id, title, text, Instant.parse(publishedAt), "news.example.cn", ArticleKind.NEWS);
    }

    static StoredArticle article(
            String id, String title, String text, Instant publishedAt, String host, ArticleKind kind) {
        return new StoredArticle(
                id,
                "http://" + host + "/" + id,
                null,
                null,
                host,
                kind,
                title,
                text,
                publishedAt,
                null,
                TimePrecision.MINUTE,
                publishedAt,
                null,
                null,
                null,
                Hashes.content(title, text),
                null,
                null,
                false,
                0,
                null);
    }
}
