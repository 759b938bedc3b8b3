package fengxiang.launcher.bench.product;

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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The Elasticsearch of a running product, asked without the product. */
public final class PlainElasticsearch {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI server;
    private final String credentials;

    private PlainElasticsearch(URI server, String credentials) {
        this.server = server;
        this.credentials = credentials;
    }

    public static PlainElasticsearch of(DataDirectory data) throws IOException {
        String pair = Access.USER + ":"
                + Files.readString(data.elasticsearchPassword()).strip();
        return new PlainElasticsearch(
                EmbeddedElasticsearch.address(data.elasticsearch()),
                Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Asks and reads the whole answer.
     *
     * @param path one that ends in {@code _bulk} or {@code _msearch} takes lines, any other one document
     * @throws IOException where the answer is no 2xx
     */
    public byte[] bytes(String method, String path, String body) throws IOException, InterruptedException {
        boolean lines = path.startsWith("/_bulk") || path.startsWith("/_msearch");
        HttpRequest request = HttpRequest.newBuilder(server.resolve(path))
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", lines ? "application/x-ndjson" : "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build();
        HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(method + " " + path + ": " + answer.statusCode() + " "
                    + new String(answer.body(), StandardCharsets.UTF_8));
        }
        return answer.body();
    }

    public JsonNode send(String method, String path, String body) throws IOException, InterruptedException {
        return JSON.readTree(bytes(method, path, body));
    }
}
