package fengxiang.crawler.search;

import fengxiang.model.WebAddress;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What to send to a search.
 *
 * @param headers may hold the operator's key: never logged
 * @param body JSON to post; null: the address is requested
 */
public record SearchRequest(
        WebAddress url,
        Map<String, String> headers,
        @Nullable String body) {

    /** Without headers and body. */
    @Override
    public String toString() {
        return "SearchRequest[" + url.authority() + "]";
    }
}
