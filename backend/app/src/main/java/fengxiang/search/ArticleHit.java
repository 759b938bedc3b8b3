package fengxiang.search;

import fengxiang.article.ArticleField;
import fengxiang.article.Mark;
import fengxiang.article.StoredArticle;
import fengxiang.model.ArticleKind;
import fengxiang.model.TimePrecision;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An article in a list of hits.
 *
 * @param snippets where the text matches, or its beginning
 * @param precision day: the clock time of {@code publishedAt} means nothing; inferred: it is the time of collection
 * @param updatedAt when its content was last replaced by what the page says now; null: never
 * @param said null: it was not read yet
 * @param story null: its copies were not looked for yet
 * @param marks of whoever asks
 */
public record ArticleHit(
        String id,
        String url,
        List<Segment> title,
        List<List<Segment>> snippets,
        OutletView outlet,
        ArticleKind kind,
        Instant publishedAt,
        @Nullable String publishedRaw,
        TimePrecision precision,
        Instant collectedAt,
        @Nullable Instant updatedAt,
        boolean backfill,
        @Nullable Said said,
        @Nullable StoryLine story,
        Set<Mark> marks) {

    static ArticleHit of(
            StoredArticle article,
            Map<String, List<String>> highlights,
            OutletView outlet,
            @Nullable Said said,
            @Nullable StoryLine story,
            Set<Mark> marked) {
        return new ArticleHit(
                article.id(),
                article.url(),
                title(article, highlights),
                Snippets.of(article.text(), Marks.of(highlights, ArticleField.TEXT_HANLP, ArticleField.TEXT_EXACT)),
                outlet,
                article.kind(),
                article.publishedAt(),
                article.publishedRaw(),
                article.precision(),
                article.collectedAt(),
                article.updatedAt(),
                article.backfill(),
                said,
                story,
                marked);
    }

    static List<Segment> title(StoredArticle article, Map<String, List<String>> highlights) {
        String title = article.title();
        return Marks.of(highlights, ArticleField.TITLE_HANLP, ArticleField.TITLE_EXACT)
                .cut(title, 0, title.length());
    }
}
