package fengxiang.systemtest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The backend's HTTP interface, with the operator's token or as a person who has logged in. */
final class Api {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int PAGE = 100;

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI address;
    private final String[] credentials;

    Api(URI address, String token) {
        this(address, new String[] {"Authorization", "Bearer " + token});
    }

    private Api(URI address, String[] credentials) {
        this.address = address;
        this.credentials = credentials;
    }

    static Api of(Path data, int port) throws IOException {
        String token = Files.readString(data.resolve("secrets/operator-token")).strip();
        return new Api(URI.create("http://127.0.0.1:" + port), token);
    }

    /** As the pages do: a session, and with each request the cookie that another site cannot read. */
    Api loggedIn(String username, String password) {
        String unsafe = "XSRF-TOKEN=" + username;
        Api visitor = new Api(address, new String[] {"Cookie", unsafe, "X-XSRF-TOKEN", username});
        HttpResponse<String> answer =
                visitor.posted("/api/session", Map.of("username", username, "password", password));
        String session = answer.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
        return new Api(address, new String[] {"Cookie", session + "; " + unsafe, "X-XSRF-TOKEN", username});
    }

    URI address() {
        return address;
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path))
                .timeout(Duration.ofSeconds(60))
                .headers(credentials);
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    JsonNode get(String path) {
        HttpResponse<String> answer = send(request(path).GET().build());
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    JsonNode post(String path, Object body) {
        HttpResponse<String> answer = posted(path, body);
        return answer.body().isEmpty() ? JSON.nullNode() : JSON.readTree(answer.body());
    }

    /** Whatever is answered. */
    HttpResponse<String> put(String path, Object body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build());
    }

    void delete(String path) {
        HttpResponse<String> answer = send(request(path).DELETE().build());
        if (answer.statusCode() / 100 != 2) {
            throw new AssertionError(path + " answered " + answer.statusCode() + ": " + answer.body());
        }
    }

    /** A file as it is. */
    byte[] file(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = http.send(request(path).GET().build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    /** Whether the backend is there; while it is being started again it is not. */
    boolean answers() {
        try {
            return total("") >= 0;
        } catch (UncheckedIOException | AssertionError starting) {
            return false;
        }
    }

    private HttpResponse<String> posted(String path, Object body) {
        HttpResponse<String> answer = send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build());
        if (answer.statusCode() / 100 != 2) {
            throw new AssertionError(path + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer;
    }

    /** Every source, with what is known of it. */
    JsonNode sources() {
        return get("/api/sources");
    }

    /** The number of articles that a query finds. */
    long total(String query) {
        return get("/api/articles?size=1&q=" + URLEncoder.encode(query, StandardCharsets.UTF_8))
                .path("total")
                .asLong();
    }

    /** Every article, as the list shows it. */
    List<JsonNode> articles() {
        List<JsonNode> all = new ArrayList<>();
        for (int page = 1; ; page++) {
            JsonNode hits = get("/api/articles?sort=time&size=" + PAGE + "&page=" + page)
                    .path("hits");
            hits.forEach(all::add);
            if (hits.size() < PAGE) {
                return all;
            }
        }
    }

    JsonNode article(String id) {
        return get("/api/articles/" + id);
    }
}
