package fengxiang.crawler.extract;

import fengxiang.crawler.page.Page;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The body that pages built by scripts carry for machines (JSON-LD articleBody). Names of people there are not read.
 */
final class LinkedArticle {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int LARGEST = 1_000_000;

    private LinkedArticle() {}

    /** Paragraphs separated by {@code \n}, or an empty text. */
    static String body(Page page) {
        for (String data : LinkedData.in(page)) {
            if (data.length() < LARGEST && data.contains("\"articleBody\"")) {
                String body = read(data);
                if (!body.isBlank()) {
                    return body;
                }
            }
        }
        return "";
    }

    private static String read(String data) {
        try {
            JsonNode body = JSON.readTree(data).findValue("articleBody");
            String text = body == null ? "" : body.asString("");
            return lines(text.contains("</") ? Jsoup.parse(text).body() : new Element("pre").appendText(text));
        } catch (JacksonException e) {
            return "";
        }
    }

    private static String lines(Element root) {
        return LineReader.read(root).stream().map(Line::text).collect(Collectors.joining("\n"));
    }
}
