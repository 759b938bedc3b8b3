package fengxiang.search;

import fengxiang.article.StoredArticle;
import fengxiang.model.TimePrecision;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A story and how it spread.
 *
 * @param id as it is now: a story that became part of another is shown as that one
 * @param firstSeen when the first copy arrived here; never moves
 * @param event what other reports of the same thing share; null where it was not asked
 * @param copies exact
 * @param outlets that carry them
 * @param spread the copies by time of publication, the original first; at most 200
 */
record StoryView(
        String id, Instant firstSeen, @Nullable String event, long copies, long outlets, List<Carried> spread) {

    /** A copy, and who carried it when. */
    record Carried(String articleId, String title, OutletView outlet, Instant publishedAt, TimePrecision precision) {

        static Carried of(StoredArticle article, OutletView outlet) {
            return new Carried(article.id(), article.title(), outlet, article.publishedAt(), article.precision());
        }
    }
}
