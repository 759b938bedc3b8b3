package fengxiang;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Talks to a backend as a browser or a program does: keeps cookies, repeats the CSRF cookie in the header, or sends a
 * token.
 */
public final class Visitor {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final int port;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private boolean repeatsCsrfCookie = true;

    private Visitor(int port) {
        this.port = port;
    }

    /** Somebody who has not logged in. */
    public static Visitor on(int port) {
        return new Visitor(port);
    }

    public static Visitor withToken(int port, String token) {
        return on(port).header("Authorization", "Bearer " + token);
    }

    public static Visitor operator(int port) {
        return withToken(port, ServerTest.OPERATOR);
    }

    /** Logs in as a new user with these roles, made by the operator. */
    public static Visitor newUser(int port, String username, String... roles) {
        String password = operator(port)
                .post("/api/users", Map.of("username", username, "displayName", username, "roles", roles))
                .json()
                .path("password")
                .asString();
        Visitor visitor = on(port);
        visitor.logIn(username, password);
        return visitor;
    }

    /** What came back. */
    public record Answer(int status, HttpHeaders headers, String body) {

        public JsonNode json() {
            return JSON.readTree(body);
        }

        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        /** The last part of a problem's type. */
        public String problem() {
            return json().path("type").asString("").replace("/problems/", "");
        }
    }

    public Visitor header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public Visitor cookie(String name, String value) {
        cookies.put(name, value);
        return this;
    }

    /** Empty when there is none. */
    public String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    public Visitor withoutCsrfHeader() {
        repeatsCsrfCookie = false;
        return this;
    }

    public Answer logIn(String username, String password) {
        if (!cookies.containsKey("XSRF-TOKEN")) {
            get("/api/session");
        }
        return post("/api/session", Map.of("username", username, "password", password));
    }

    public Answer get(String path) {
        return send("GET", path, BodyPublishers.noBody());
    }

    public Answer post(String path, Object body) {
        return send("POST", path, json(body));
    }

    public Answer put(String path, Object body) {
        return send("PUT", path, json(body));
    }

    public Answer delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody());
    }

    public Answer send(String method, String path, BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .method(method, body);
        if (!headers.containsKey("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        headers.forEach(request::header);
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookieHeader());
        }
        String csrf = cookies.get("XSRF-TOKEN");
        if (csrf != null && repeatsCsrfCookie) {
            request.header("X-XSRF-TOKEN", csrf);
        }
        return keepCookies(exchange(request.build()));
    }

    private static BodyPublisher json(Object body) {
        return BodyPublishers.ofString(body instanceof String text ? text : JSON.writeValueAsString(body));
    }

    private String cookieHeader() {
        return cookies.entrySet().stream()
                .map(c -> c.getKey() + "=" + c.getValue())
                .collect(Collectors.joining("; "));
    }

    private static HttpResponse<String> exchange(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Answer keepCookies(HttpResponse<String> response) {
        for (String cookie : response.headers().allValues("Set-Cookie")) {
            String pair = cookie.substring(0, cookie.indexOf(';') < 0 ? cookie.length() : cookie.indexOf(';'));
            String name = pair.substring(0, pair.indexOf('='));
            String value = pair.substring(pair.indexOf('=') + 1);
            if (value.isEmpty() || cookie.contains("Max-Age=0")) {
                cookies.remove(name);
            } else {
                cookies.put(name, value);
            }
        }
        return new Answer(response.statusCode(), response.headers(), response.body());
    }
}
