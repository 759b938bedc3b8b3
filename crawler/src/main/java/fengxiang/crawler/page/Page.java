package fengxiang.crawler.page;

import java.util.Map;
import org.jsoup.nodes.Document;

/**
 * A parsed page.
 *
 * @param url the address it was fetched from, or a placeholder where none is known
 * @param charset IANA name, in lower case, of the character set the bytes were decoded with
 * @param html false: the bytes are no text at all (a picture, an archive, noise); the document is then empty
 * @param meta content of the page's meta elements by lower-case name, property or itemprop; the first one wins
 */
public record Page(String url, String charset, boolean html, Document document, Map<String, String> meta) {

    /** Content of the first of these meta names that is there and not blank, else an empty text. */
    public String firstMeta(String... names) {
        for (String name : names) {
            String value = meta.getOrDefault(name, "");
            if (!value.isBlank()) {
                return value.strip();
            }
        }
        return "";
    }
}
