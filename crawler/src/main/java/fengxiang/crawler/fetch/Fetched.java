package fengxiang.crawler.fetch;

import fengxiang.model.WebAddress;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An answer.
 *
 * @param headers values by lower-case name, in their order
 * @param body decompressed; empty for redirects and, unless it was posted, for errors
 */
public record Fetched(WebAddress url, int status, Map<String, List<String>> headers, byte[] body) {

    /** The header's value, of several of one name all, joined by a comma; null: there is none. */
    public @Nullable String header(String name) {
        List<String> values = all(name);
        return values.isEmpty() ? null : String.join(", ", values);
    }

    /** Every value of the header. */
    public List<String> all(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    }

    /** 200 to 299. */
    public boolean ok() {
        return status >= 200 && status < 300;
    }

    /** True when the body was not read, because its type is none that articles come in: pictures, films, documents. */
    public boolean isOfOtherType() {
        return Media.isUseless(header("content-type"));
    }

    /** True when the answer points to another address. */
    public boolean redirects() {
        return status >= 300 && status < 400 && status != 304 && header("location") != null;
    }
}
