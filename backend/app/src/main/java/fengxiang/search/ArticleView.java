package fengxiang.search;

import fengxiang.article.ArticleField;
import fengxiang.article.Mark;
import fengxiang.article.StoredArticle;
import fengxiang.model.ArticleKind;
import fengxiang.model.TimePrecision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One article as a whole; see {@link StoredArticle} for the components.
 *
 * @param said null: it was not read yet
 * @param story null: its copies were not looked for yet
 * @param marks of whoever asks
 */
record ArticleView(
        String id,
        String url,
        @Nullable String canonicalUrl,
        List<Segment> title,
        List<List<Segment>> paragraphs,
        OutletView outlet,
        ArticleKind kind,
        Instant publishedAt,
        @Nullable String publishedRaw,
        TimePrecision precision,
        Instant collectedAt,
        @Nullable Instant updatedAt,
        @Nullable String origin,
        @Nullable String image,
        @Nullable String charset,
        @Nullable Double confidence,
        boolean backfill,
        @Nullable String sourceId,
        String contentHash,
        @Nullable Said said,
        @Nullable StoryLine story,
        Set<Mark> marks) {

    static ArticleView of(
            StoredArticle a,
            Map<String, List<String>> highlights,
            OutletView outlet,
            @Nullable Said said,
            @Nullable StoryLine story,
            Set<Mark> marked) {
        Marks marks = Marks.of(highlights, ArticleField.TEXT_HANLP, ArticleField.TEXT_EXACT);
        return new ArticleView(
                a.id(),
                a.url(),
                a.canonicalUrl(),
                ArticleHit.title(a, highlights),
                paragraphs(a.text(), marks),
                outlet,
                a.kind(),
                a.publishedAt(),
                a.publishedRaw(),
                a.precision(),
                a.collectedAt(),
                a.updatedAt(),
                a.origin(),
                a.image(),
                a.charset(),
                a.confidence(),
                a.backfill(),
                a.sourceId(),
                a.contentHash(),
                said,
                story,
                marked);
    }

    private static List<List<Segment>> paragraphs(String text, Marks marks) {
        List<List<Segment>> paragraphs = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            int stop = end < 0 ? text.length() : end;
            if (!text.substring(start, stop).isBlank()) {
                paragraphs.add(marks.cut(text, start, stop));
            }
            start = stop + 1;
        }
        return paragraphs;
    }
}
