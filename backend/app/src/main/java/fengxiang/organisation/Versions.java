package fengxiang.organisation;

import co.elastic.clients.elasticsearch._types.SortOrder;
import fengxiang.elastic.Documents;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.ElasticException;
import fengxiang.elastic.IndexSpec;
import fengxiang.elastic.Indices;
import fengxiang.platform.StaleVersionException;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * Values whose every version is a document that can be made once: of two who change the same one, the second is told.
 */
final class Versions<T> {

    private final Documents<T> documents;
    private final String what;

    Versions(Elastic elastic, Indices indices, IndexSpec index, Class<T> type, String what, ToLongFunction<T> version) {
        this.documents = new Documents<>(
                elastic, indices.alias(index), type, what, value -> String.valueOf(version.applyAsLong(value)));
        this.what = what;
    }

    Optional<T> latest() {
        return documents
                .search(s -> s.size(1).sort(o -> o.field(f -> f.field("version").order(SortOrder.Desc))))
                .stream()
                .findFirst();
    }

    T add(T next) {
        try {
            documents.create(next);
            return next;
        } catch (ElasticException.Conflict e) {
            throw new StaleVersionException(what);
        }
    }
}
