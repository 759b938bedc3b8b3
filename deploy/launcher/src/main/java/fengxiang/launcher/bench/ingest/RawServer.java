package fengxiang.launcher.bench.ingest;

import fengxiang.launcher.bench.product.PlainElasticsearch;
import fengxiang.launcher.up.DataDirectory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** Elasticsearch alone, with the mapping of articles. */
final class RawServer {

    /** A month in which nothing was collected, so that the template of articles holds for it. */
    private static final String INDEX = "fx-articles-2001.01";

    private static final String PART = """
            {"size": 1000, "sort": [{"id": "asc"}], "query": {"term": {"outletHost": "%s"}}%s}\
            """;

    private final PlainElasticsearch server;

    private RawServer(PlainElasticsearch server) {
        this.server = server;
    }

    static RawServer of(DataDirectory data) throws IOException {
        return new RawServer(PlainElasticsearch.of(data));
    }

    /** The articles of a host as they are stored. */
    List<JsonNode> articles(String host) throws IOException, InterruptedException {
        server.send("POST", "/fx-articles/_refresh", "");
        List<JsonNode> articles = new ArrayList<>();
        String after = "";
        while (true) {
            JsonNode hits = server.send("POST", "/fx-articles/_search", String.format(Locale.ROOT, PART, host, after))
                    .path("hits")
                    .path("hits");
            hits.forEach(hit -> articles.add(hit.path("_source")));
            if (hits.size() < 1000) {
                return articles;
            }
            after = ", \"search_after\": " + hits.get(hits.size() - 1).path("sort");
        }
    }

    /** A bulk request that creates the documents, ready to be sent. */
    static String bulk(List<JsonNode> articles) {
        StringBuilder lines = new StringBuilder();
        for (JsonNode article : articles) {
            lines.append("{\"create\":{\"_index\":\"" + INDEX + "\",\"_id\":")
                    .append(article.path("id"))
                    .append("}}\n")
                    .append(article)
                    .append('\n');
        }
        return lines.toString();
    }

    void write(String bulk) throws IOException, InterruptedException {
        JsonNode answer = server.send("POST", "/_bulk?filter_path=errors", bulk);
        if (answer.path("errors").asBoolean(true)) {
            throw new IOException("Elasticsearch refused documents that it has stored before: " + answer);
        }
    }

    void drop() throws IOException, InterruptedException {
        server.send("DELETE", "/" + INDEX, "");
    }
}
