package fengxiang.crawler.search;

import fengxiang.crawler.fetch.Fetched;
import fengxiang.crawler.page.TextDecoder;
import fengxiang.crawler.page.Texts;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Reads JSON that nobody vouches for. */
final class JsonAnswer {

    private static final JsonMapper JSON = new JsonMapper();

    private JsonAnswer() {}

    /** The answer's JSON; a missing node where it is none. */
    static JsonNode of(Fetched answer) {
        try {
            return JSON.readTree(TextDecoder.decode(answer.body(), answer.header("content-type")));
        } catch (JacksonException e) {
            return MissingNode.getInstance();
        }
    }

    /** Those of a list of results that have an address; {@code date}: name of the field with their time. */
    static List<SearchHit> hits(JsonNode results, String date) {
        List<SearchHit> hits = new ArrayList<>();
        for (JsonNode result : results) {
            String url = text(result, "url");
            String published = text(result, date);
            if (!url.isEmpty()) {
                hits.add(
                        new SearchHit(url, Texts.plain(text(result, "title")), published.isEmpty() ? null : published));
            }
        }
        return hits;
    }

    /** A text or number as it is written; empty for everything else. */
    static String text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isString() || value.isNumber() ? value.asString().strip() : "";
    }
}
