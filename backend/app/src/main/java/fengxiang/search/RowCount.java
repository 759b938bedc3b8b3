package fengxiang.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import fengxiang.figure.ScopeFilters;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many rows a list by stories or events has. Elasticsearch's counter of distinct values estimates, also below its
 * threshold; so the values themselves are asked for, as many as can be paged through, and counted.
 */
final class RowCount {

    /** No list can be paged through any further. */
    static final int MOST = 10_000;

    private static final String ROWS = "rows";
    private static final String WITHOUT = "rows-without";

    private RowCount() {}

    static Map<String, Aggregation> ask(ScopeFilters filters, Grouping grouping) {
        Aggregation values =
                Aggregation.of(a -> a.terms(t -> t.field(grouping.path()).size(MOST + 1)));
        Aggregation none = Aggregation.of(a -> a.missing(m -> m.field(grouping.path())));
        return Map.of(
                ROWS, SearchRequests.within(filters.all(), values),
                WITHOUT, SearchRequests.within(filters.all(), none));
    }

    /**
     * Exact.
     *
     * @return null: more than 10,000
     * @throws RowsNotReadyException when articles of an earlier version are still being prepared
     */
    static @Nullable Long read(Map<String, Aggregate> answer) {
        if (answer.isEmpty()) { // no index yet
            return 0L;
        }
        long without = SearchRequests.counted(answer, WITHOUT).missing().docCount();
        if (without > 0) {
            throw new RowsNotReadyException(without);
        }
        int rows =
                SearchRequests.counted(answer, ROWS).sterms().buckets().array().size();
        return rows > MOST ? null : Long.valueOf(rows);
    }
}
