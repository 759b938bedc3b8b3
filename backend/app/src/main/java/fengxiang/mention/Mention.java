package fengxiang.mention;

import fengxiang.article.StoredArticle;
import fengxiang.model.ArticleKind;
import fengxiang.model.TimePrecision;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An article in a topic.
 *
 * @param id of article and topic
 * @param publishedAt as of the article, and so is the rest
 */
public record Mention(
        String id,
        String articleId,
        String topicId,
        Instant publishedAt,
        TimePrecision precision,
        Instant collectedAt,
        String outletHost,
        @Nullable String sourceId,
        ArticleKind kind,
        boolean backfill) {

    public static Mention of(StoredArticle article, String topicId) {
        return new Mention(
                id(article.id(), topicId),
                article.id(),
                topicId,
                article.publishedAt(),
                article.precision(),
                article.collectedAt(),
                article.outletHost(),
                article.sourceId(),
                article.kind(),
                article.backfill());
    }

    static String id(String articleId, String topicId) {
        return articleId + "_" + topicId;
    }

    static String articleId(String id) {
        return id.substring(0, id.indexOf('_'));
    }
}
