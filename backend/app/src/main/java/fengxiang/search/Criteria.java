package fengxiang.search;

import fengxiang.figure.Scope;
import fengxiang.platform.Paging;

/** What is asked for, and which part of it in which order. */
record Criteria(Scope scope, SortOrder sort, Paging paging) {

    boolean byRelevance() {
        return sort == SortOrder.RELEVANCE && scope.query() != null;
    }
}
