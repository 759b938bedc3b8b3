package fengxiang.systemtest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What Elasticsearch holds, asked without the product. */
final class Stored {

    static final String USER = "fengxiang";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST = 10_000;

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI server;
    private final String credentials;

    private Stored(URI server, String credentials) {
        this.server = server;
        this.credentials = credentials;
    }

    static Stored of(Path data) throws IOException {
        String pair = USER + ":"
                + Files.readString(data.resolve("secrets/elasticsearch-password"))
                        .strip();
        return new Stored(address(data), Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
    }

    /** Where the installation's Elasticsearch listens. */
    static URI address(Path data) throws IOException {
        String place = Files.readString(data.resolve("elasticsearch/logs/http.ports"))
                .lines()
                .findFirst()
                .orElseThrow();
        return URI.create("http://" + place);
    }

    /** Every document of an index whose field has the value, as it is at this moment. */
    List<JsonNode> with(String index, String field, String value) {
        return found(index, "{\"term\":{\"" + field + "\":\"" + value + "\"}}");
    }

    /** Every document of an index, the same way. */
    List<JsonNode> all(String index) {
        return found(index, "{\"match_all\":{}}");
    }

    private List<JsonNode> found(String index, String query) {
        send("POST", "/fx-" + index + "/_refresh", "");
        JsonNode found = send(
                "POST",
                "/fx-" + index + "/_search?ignore_unavailable=true",
                "{\"size\":" + MOST + ",\"query\":" + query + "}");
        List<JsonNode> all = new ArrayList<>();
        found.at("/hits/hits").forEach(hit -> all.add(hit.path("_source")));
        return all;
    }

    /** Missing where there is none. */
    JsonNode get(String index, String id) {
        return send("GET", "/fx-" + index + "/_doc/" + id, "").path("_source");
    }

    private JsonNode send(String method, String path, String body) {
        HttpRequest request = HttpRequest.newBuilder(server.resolve(path))
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
