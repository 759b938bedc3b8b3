package fengxiang.search;

import fengxiang.article.Insight;
import fengxiang.article.StoredArticle;
import fengxiang.article.StoryMark;
import fengxiang.model.ArticleKind;
import fengxiang.model.Hashes;
import fengxiang.model.TimePrecision;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Articles as the store holds them, for tests. */
public final class Stored {

    private Stored() {}

    static StoredArticle article(String id, String title, String text, String publishedAt) {
        return article(id, title, text, Instant.parse(publishedAt), "news.example.cn", ArticleKind.NEWS);
    }

    public static StoredArticle article(
            String id, String title, String text, Instant publishedAt, String host, ArticleKind kind) {
        return article(id, title, text, publishedAt, host, kind, null);
    }

    /** One that was read. */
    public static StoredArticle read(
            StoredArticle a, List<String> topics, @Nullable StoryMark story, @Nullable Insight insight) {
        return new StoredArticle(
                a.id(),
                a.url(),
                null,
                null,
                a.outletHost(),
                a.kind(),
                a.title(),
                a.text(),
                a.publishedAt(),
                null,
                a.precision(),
                a.collectedAt(),
                null,
                null,
                null,
                a.contentHash(),
                null,
                false,
                1,
                null,
                null,
                List.of(),
                topics,
                null,
                story,
                insight,
                List.of());
    }

    /** One whose page has said something else before. */
    static StoredArticle updated(String id, String title, String text, String publishedAt, String updatedAt) {
        Instant published = Instant.parse(publishedAt);
        return article(id, title, text, published, "news.example.cn", ArticleKind.NEWS, Instant.parse(updatedAt));
    }

    private static StoredArticle article(
            String id,
            String title,
            String text,
            Instant publishedAt,
            String host,
            ArticleKind kind,
            @Nullable Instant updatedAt) {
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
                false,
                0,
                updatedAt,
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                List.of());
    }
}
