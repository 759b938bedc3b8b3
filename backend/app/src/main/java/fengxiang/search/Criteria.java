package fengxiang.search;

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
 */
record Criteria(
        @Nullable Query query,
        @Nullable Instant from,
        @Nullable Instant to,
        Set<String> outlets,
        Set<Tier> tiers,
        Set<ArticleKind> kinds,
        SortOrder sort,
        Paging paging) {

    boolean byRelevance() {
        return sort == SortOrder.RELEVANCE && query != null;
    }
}
