package fengxiang.crawler.feed;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON Feed 1.x. */
final class JsonFeed {

    private static final JsonMapper JSON = new JsonMapper();

    private JsonFeed() {}

    static List<FeedEntry> read(String text, String url) throws FeedFormatException {
        JsonNode items = items(text);
        List<FeedEntry> out = new ArrayList<>();
        for (JsonNode item : items) {
            String link = LooseXml.absolute(url, first(item, "url", "external_url"));
            String raw = first(item, "date_published", "date_modified");
            if (!link.isEmpty()) {
                out.add(FeedEntry.of(
                        LooseXml.plain(text(item, "title")),
                        link,
                        raw.isEmpty() ? null : raw,
                        null,
                        LooseXml.plain(first(item, "summary", "content_text", "content_html")),
                        text(item, "id")));
            }
        }
        return out;
    }

    private static JsonNode items(String text) throws FeedFormatException {
        try {
            JsonNode feed = JSON.readTree(text);
            if (text(feed, "version").contains("jsonfeed.org")
                    && feed.path("items").isArray()) {
                return feed.path("items");
            }
        } catch (JacksonException e) {
            throw new FeedFormatException("not JSON: " + e.getOriginalMessage());
        }
        throw new FeedFormatException("JSON, but no JSON Feed");
    }

    private static String first(JsonNode item, String... names) {
        for (String name : names) {
            String value = text(item, name);
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString("").strip();
    }
}
