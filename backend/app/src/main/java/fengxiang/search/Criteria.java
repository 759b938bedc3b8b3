package fengxiang.search;

import fengxiang.figure.Scope;
import fengxiang.platform.Paging;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for, and which part of it in which order.
 *
 * @param reader user name of who asks, whose marks are counted; null: nobody's
 */
record Criteria(
        Scope scope,
        SortOrder sort,
        Paging paging,
        @Nullable String reader,
        Grouping grouping) {

    Criteria(Scope scope, SortOrder sort, Paging paging) {
        this(scope, sort, paging, null, Grouping.NONE);
    }

    boolean byRelevance() {
        return sort == SortOrder.RELEVANCE && scope.query() != null;
    }
}
