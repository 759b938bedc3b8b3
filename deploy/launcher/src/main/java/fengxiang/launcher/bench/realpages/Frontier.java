package fengxiang.launcher.bench.realpages;

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
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What has become of each address, read from Elasticsearch itself: the API only counts. */
final class Frontier {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ALL =
            "{\"size\":10000,\"_source\":[\"url\",\"lastStatus\",\"lastReason\"],\"query\":{\"term\":{\"host\":\"%s\"}}}";

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI search;
    private final String credentials;

    private Frontier(URI search, String credentials) {
        this.search = search;
        this.credentials = credentials;
    }

    static Frontier of(DataDirectory data) throws IOException {
        URI server = EmbeddedElasticsearch.address(data.elasticsearch());
        String password = Files.readString(data.elasticsearchPassword()).strip();
        String pair = Access.USER + ":" + password;
        return new Frontier(
                server.resolve("/fx-crawl-urls/_search"),
                Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
    }

    /** How the last fetch of each known address of a host ended; at most 10,000. */
    Map<String, FetchEnd> of(String host) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(search)
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(String.format(java.util.Locale.ROOT, ALL, host)))
                .build();
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        Map<String, FetchEnd> ends = new HashMap<>();
        for (JsonNode hit : JSON.readTree(answer.body()).path("hits").path("hits")) {
            JsonNode url = hit.path("_source");
            ends.put(
                    url.path("url").asString(),
                    new FetchEnd(
                            url.path("lastStatus").asString(""),
                            url.path("lastReason").asString("")));
        }
        return ends;
    }
}
