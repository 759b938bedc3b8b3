package fengxiang.launcher.bench.realpages;

import fengxiang.launcher.backend.BackendApi;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * An article as the API shows it.
 *
 * @param text title and paragraphs
 * @param charset in which the page was read
 */
record Collected(String id, String text, String charset, String publishedAt, boolean backfill) {

    private static final int PAGE = 100;

    /** Every article by its address. */
    static Map<String, Collected> all(BackendApi api) {
        Map<String, Collected> all = new HashMap<>();
        long total;
        int page = 1;
        do {
            JsonNode answer = api.get("/api/articles?size=" + PAGE + "&page=" + page);
            total = answer.path("total").asLong();
            answer.path("hits").forEach(hit -> {
                JsonNode article = api.get("/api/articles/" + hit.path("id").asString());
                all.put(article.path("url").asString(), of(article));
            });
            page++;
        } while ((page - 1L) * PAGE < total);
        return all;
    }

    /** Whether a quoted search for the sentence finds this article, among at most a hundred hits. */
    boolean isFoundBy(String sentence, BackendApi api) {
        String query = URLEncoder.encode("\"" + sentence + "\"", StandardCharsets.UTF_8);
        for (JsonNode hit :
                api.get("/api/articles?size=" + PAGE + "&q=" + query).path("hits")) {
            if (hit.path("id").asString().equals(id)) {
                return true;
            }
        }
        return false;
    }

    private static Collected of(JsonNode article) {
        StringBuilder text = new StringBuilder();
        article.path("title")
                .forEach(segment -> text.append(segment.path("text").asString()));
        article.path("paragraphs").forEach(paragraph -> {
            text.append('\n');
            paragraph.forEach(segment -> text.append(segment.path("text").asString()));
        });
        return new Collected(
                article.path("id").asString(),
                text.toString(),
                article.path("charset").asString(""),
                article.path("publishedAt").asString(),
                article.path("backfill").asBoolean());
    }
}
