package fengxiang.launcher.bench.product;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who has logged in and asks as the pages do: with a session's cookie, packed answers, several at once. */
public final class Browser {

    public static final String USER = "admin";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .build();
    private final URI product;

    private Browser(URI product) {
        this.product = product;
    }

    /** Logged in as the person who is there from the beginning. */
    public static Browser of(RunningProduct product) throws IOException, InterruptedException {
        Browser browser = new Browser(product.api().address());
        browser.logIn(Files.readString(product.data().adminPassword()).strip());
        return browser;
    }

    private void logIn(String password) throws IOException, InterruptedException {
        HttpResponse<byte[]> unused = http.send(to("/api/session").GET().build(), BodyHandlers.ofByteArray());
        JsonNode who = post("/api/session", Map.of("username", USER, "password", password));
        if (!who.path("username").asString("").equals(USER)) {
            throw new IOException("the log-in was not understood: " + who);
        }
    }

    public JsonNode post(String path, Map<String, Object> body) throws IOException, InterruptedException {
        return send("POST", path, body);
    }

    public JsonNode put(String path, Map<String, Object> body) throws IOException, InterruptedException {
        return send("PUT", path, body);
    }

    public JsonNode get(String path) throws IOException, InterruptedException {
        return read(http.send(to(path).GET().build(), BodyHandlers.ofByteArray()));
    }

    private JsonNode send(String method, String path, Map<String, Object> body)
            throws IOException, InterruptedException {
        String token = cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
        HttpRequest request = to(path).header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", token)
                .method(method, BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build();
        return read(http.send(request, BodyHandlers.ofByteArray()));
    }

    /** Asks for all of them at once and waits for the last byte of the last one. */
    public List<HttpResponse<byte[]>> ask(List<String> paths) {
        List<CompletableFuture<HttpResponse<byte[]>>> asked = paths.stream()
                .map(path -> http.sendAsync(to(path).GET().build(), BodyHandlers.ofByteArray()))
                .toList();
        return asked.stream().map(CompletableFuture::join).toList();
    }

    /** Lines of an answer that does not end, as they come, on a thread of their own. */
    public void listen(String path, Consumer<String> line) {
        Thread unused = Thread.ofVirtual()
                .name("listen")
                .start(() -> http.sendAsync(
                                HttpRequest.newBuilder(product.resolve(path))
                                        .header("Accept", "text/event-stream")
                                        .GET()
                                        .build(),
                                BodyHandlers.ofLines())
                        .join()
                        .body()
                        .forEach(line));
    }

    /** @throws IOException where it is no 2xx */
    public static JsonNode read(HttpResponse<byte[]> answer) throws IOException {
        boolean packed =
                answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
        InputStream bytes = new ByteArrayInputStream(answer.body());
        try (InputStream in = packed ? new GZIPInputStream(bytes) : bytes) {
            JsonNode body = JSON.readTree(in);
            if (answer.statusCode() / 100 != 2) {
                throw new IOException(answer.uri() + ": " + answer.statusCode() + " " + body);
            }
            return body;
        }
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(product.resolve(path))
                .header("Accept", "application/json")
                .header("Accept-Encoding", "gzip");
    }
}
