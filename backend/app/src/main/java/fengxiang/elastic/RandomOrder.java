package fengxiang.elastic;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;

/** What a query finds, in another order each time. */
public final class RandomOrder {

    private RandomOrder() {}

    public static Query of(Query query) {
        return Query.of(q -> q.functionScore(f -> f.query(query).functions(n -> n.randomScore(r -> r))));
    }
}
