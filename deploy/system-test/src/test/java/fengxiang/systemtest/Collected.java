package fengxiang.systemtest;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** An article as the API shows it. */
record Collected(String id, String url, String title, String body, String publishedAt, String precision) {

    static Collected of(JsonNode article) {
        List<String> paragraphs = new ArrayList<>();
        article.path("paragraphs").forEach(paragraph -> paragraphs.add(joined(paragraph)));
        return new Collected(
                article.path("id").asString(),
                article.path("url").asString(),
                joined(article.path("title")),
                String.join("\n", paragraphs),
                article.path("publishedAt").asString(""),
                article.path("precision").asString());
    }

    private static String joined(JsonNode segments) {
        StringBuilder text = new StringBuilder();
        segments.forEach(segment -> text.append(segment.path("text").asString()));
        return text.toString();
    }
}
