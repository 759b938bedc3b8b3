package fengxiang.elastic;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Queries for times. Pure. */
public final class Times {

    private Times() {}

    /** Half-open: a bar of a histogram can be asked for as it is. An end that is null is open. */
    public static Query within(String field, @Nullable Instant from, @Nullable Instant to) {
        return Query.of(q -> q.range(r -> r.date(d -> {
            d.field(field);
            if (from != null) {
                d.gte(from.toString());
            }
            return to == null ? d : d.lt(to.toString());
        })));
    }

    /** That moment, too. */
    public static Query since(String field, Instant from) {
        return within(field, from, null);
    }
}
