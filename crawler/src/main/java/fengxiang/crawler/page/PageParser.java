package fengxiang.crawler.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Turns bytes into a {@link Page}. Never throws on bad input; time and memory grow linearly with the bytes. */
public final class PageParser {

    /** Deeper nesting than this is flattened: no real page has it, and hostile ones use it to exhaust the stack. */
    private static final int MAX_DEPTH = 256;

    private final CharsetDetector charsets = new CharsetDetector();

    /**
     * Parses.
     *
     * @param contentType value of the Content-Type header; null: not known
     */
    public Page parse(byte[] bytes, String url, @Nullable String contentType) {
        if (Sniffer.isBinary(bytes)) {
            return new Page(url, "binary", false, Document.createShell(url), Map.of());
        }
        Decoded decoded = charsets.decode(bytes, contentType);
        Document document = Parser.htmlParser()
                .setMaxDepth(MAX_DEPTH)
                .parseInput(decoded.text().replace('\0', ' '), url);
        return new Page(url, decoded.charset(), true, document, meta(document));
    }

    private static Map<String, String> meta(Document document) {
        Map<String, String> meta = new HashMap<>();
        for (Element e : document.getElementsByTag("meta")) {
            for (String attribute : new String[] {"property", "name", "itemprop"}) {
                String name = e.attr(attribute).strip().toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !e.attr("content").isBlank()) {
                    meta.putIfAbsent(name, e.attr("content"));
                }
            }
        }
        return meta;
    }
}
