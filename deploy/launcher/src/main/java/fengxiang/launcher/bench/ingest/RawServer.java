package fengxiang.launcher.bench.ingest;

import fengxiang.embedded.Access;
import fengxiang.embedded.EmbeddedElasticsearch;
import fengxiang.launcher.up.DataDirectory;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Elasticsearch alone, with the mapping of articles. */
final class RawServer {

    /** A month in which nothing was collected, so that the template of articles holds for it. */
    private static final String INDEX = "fx-articles-2001.01";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PART = """
            {"size": 1000, "sort": [{"id": "asc"}], "query": {"term": {"outletHost": "%s"}}%s}\
            """;

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI server;
    private final String credentials;

    private RawServer(URI server, String credentials) {
        this.server = server;
        this.credentials = credentials;
    }

    static RawServer of(DataDirectory data) throws IOException {
        String pair = Access.USER + ":"
                + Files.readString(data.elasticsearchPassword()).strip();
        return new RawServer(
                EmbeddedElasticsearch.address(data.elasticsearch()),
                Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
    }

    /** The articles of a host as they are stored. */
    List<JsonNode> articles(String host) throws IOException, InterruptedException {
        send("POST", "/fx-articles/_refresh", "");
        List<JsonNode> articles = new ArrayList<>();
        String after = "";
        while (true) {
            JsonNode hits = send("POST", "/fx-articles/_search", String.format(Locale.ROOT, PART, host, after))
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
        JsonNode answer = send("POST", "/_bulk?filter_path=errors", bulk);
        if (answer.path("errors").asBoolean(true)) {
            throw new IOException("Elasticsearch refused documents that it has stored before: " + answer);
        }
    }

    void drop() throws IOException, InterruptedException {
        send("DELETE", "/" + INDEX, "");
    }

    private JsonNode send(String method, String path, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.resolve(path))
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", path.startsWith("/_bulk") ? "application/x-ndjson" : "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }
}
