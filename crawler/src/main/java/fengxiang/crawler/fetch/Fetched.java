package fengxiang.crawler.fetch;

import fengxiang.model.WebAddress;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An answer.
 *
 * @param headers by lower-case name; of several of one name all, joined by a comma
 * @param body decompressed; empty for redirects and errors
 */
public record Fetched(WebAddress url, int status, Map<String, String> headers, byte[] body) {

    /** The header's value, or null. */
    public @Nullable String header(String name) {
        return headers.get(name.toLowerCase(Locale.ROOT));
    }

    /** 200 to 299. */
    public boolean ok() {
        return status >= 200 && status < 300;
    }

    /** True when the answer points to another address. */
    public boolean redirects() {
        return status >= 300 && status < 400 && status != 304 && header("location") != null;
    }
}
