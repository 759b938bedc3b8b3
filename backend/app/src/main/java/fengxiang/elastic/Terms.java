package fengxiang.elastic;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.Collection;
import java.util.List;

/** Queries for whole values. Pure. */
public final class Terms {

    private Terms() {}

    /** Any of several values; nothing is found where there are none. */
    public static Query anyOf(String field, Collection<String> values) {
        List<FieldValue> list = values.stream().map(FieldValue::of).toList();
        return Query.of(q -> q.terms(t -> t.field(field).terms(v -> v.value(list))));
    }
}
