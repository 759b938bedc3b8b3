package fengxiang.search;

import fengxiang.article.Tone;
import fengxiang.model.ArticleKind;
import fengxiang.outlet.Tier;
import fengxiang.platform.Paging;
import fengxiang.text.query.Query;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for. An empty set does not filter.
 *
 * @param query null: every article
 * @param from null: from the beginning; the range is half-open
 * @param to null: without end
 * @param outlets ids of outlets, or hosts that belong to none
 * @param topics ids of topics that an article concerns
 * @param sentiments towards one of the topics; of the article in all where no topic is asked for
 * @param regions codes of regions that an article speaks of
 */
record Criteria(
        @Nullable Query query,
        @Nullable Instant from,
        @Nullable Instant to,
        Set<String> outlets,
        Set<Tier> tiers,
        Set<ArticleKind> kinds,
        Set<String> topics,
        Set<Tone.Label> sentiments,
        Set<String> regions,
        SortOrder sort,
        Paging paging) {

    boolean byRelevance() {
        return sort == SortOrder.RELEVANCE && query != null;
    }
}
