package fengxiang.launcher.backend;

import fengxiang.launcher.up.DataDirectory;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** The running backend of a data directory, asked with the operator's token that lies there. */
public final class BackendApi {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI address;
    private final String token;

    BackendApi(URI address, String token) {
        this.address = address;
        this.token = token;
    }

    /**
     * The backend that {@code up} runs on this directory.
     *
     * @throws BackendException where none has been started there
     */
    public static BackendApi of(Path data) {
        DataDirectory directory = new DataDirectory(data);
        return at(URI.create(read(directory.address())), directory);
    }

    /** The backend at an address, with the operator's token of a data directory. */
    public static BackendApi at(URI address, DataDirectory directory) {
        return new BackendApi(address, read(directory.operatorToken()));
    }

    /** The backend at an address, with a token that was given out there. */
    public static BackendApi at(URI address, String token) {
        return new BackendApi(address, token);
    }

    public URI address() {
        return address;
    }

    public JsonNode get(String path) {
        return send(request(path).GET());
    }

    public JsonNode post(String path, Object body) {
        return send(request(path).POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    public JsonNode put(String path, Object body) {
        return send(request(path).PUT(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    /**
     * Sends lines of JSON, packed; the answer is read as it comes.
     *
     * @throws IOException when the connection cannot be made or breaks
     */
    public HttpResponse<InputStream> lines(String path, byte[] gzip, Duration patience) throws IOException {
        HttpRequest request = request(path)
                .timeout(patience)
                .setHeader("Accept", "application/x-ndjson, application/problem+json")
                .setHeader("Content-Type", "application/x-ndjson")
                .header("Content-Encoding", "gzip")
                .POST(BodyPublishers.ofByteArray(gzip))
                .build();
        try {
            return http.send(request, BodyHandlers.ofInputStream());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BackendException("interrupted", e);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json, application/problem+json")
                .header("Content-Type", "application/json");
    }

    private JsonNode send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            JsonNode body = parse(answer.body());
            if (answer.statusCode() / 100 != 2) {
                String detail = body.path("detail").asString(body.path("title").asString("no reason given"));
                throw new BackendException(
                        "the backend refused (" + answer.statusCode() + "): " + detail, answer.statusCode());
            }
            return body;
        } catch (IOException e) {
            throw new BackendException(
                    "the backend does not answer on " + address + ": start it with deploy/fengxiang up", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BackendException("interrupted", e);
        }
    }

    private static JsonNode parse(String body) {
        try {
            return body.isBlank() ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (JacksonException notJson) {
            return MissingNode.getInstance();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (NoSuchFileException e) {
            throw new BackendException("nothing runs here (there is no " + file + "): run deploy/fengxiang up", e);
        } catch (IOException e) {
            throw new BackendException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }
}
