package fengxiang.article;

import co.elastic.clients.elasticsearch.core.get.GetResult;
import co.elastic.clients.elasticsearch.core.mget.MultiGetError;
import co.elastic.clients.elasticsearch.core.mget.MultiGetResponseItem;
import fengxiang.elastic.Elastic;
import org.jspecify.annotations.Nullable;

/** Reads items of a multi-get answer. */
final class Hits {

    private Hits() {}

    /**
     * The item; null when its index does not exist.
     *
     * @throws fengxiang.elastic.ElasticException when the item could not be read: that is not the same as absent
     */
    static <T> @Nullable GetResult<T> result(String what, MultiGetResponseItem<T> item) {
        if (item.isResult()) {
            return item.result();
        }
        MultiGetError failure = item.failure();
        if ("index_not_found_exception".equals(failure.error().type())) {
            return null;
        }
        throw Elastic.unavailable(what, String.valueOf(failure.error().reason()));
    }
}
