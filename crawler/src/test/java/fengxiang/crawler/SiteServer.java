package fengxiang.crawler;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A web site on loopback that remembers every request. */
public final class SiteServer implements AutoCloseable {

    /** A request as the site saw it; times in nanoseconds. */
    public record Seen(String path, Map<String, List<String>> headers, long began, long ended) {}

    /** Answers a request in any way it likes. */
    public interface Handler {
        void handle(HttpExchange exchange) throws IOException, InterruptedException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Handler> handlers = new ConcurrentHashMap<>();
    private final List<Seen> seen = new CopyOnWriteArrayList<>();

    private SiteServer(HttpServer server) {
        this.server = server;
    }

    public static SiteServer start() throws IOException {
        SiteServer site =
                new SiteServer(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        site.server.createContext("/", site::serve);
        site.server.setExecutor(site.threads);
        site.server.start();
        site.on("/robots.txt", site.text(404, "none", "text/plain"));
        return site;
    }

    public String authority() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    public String url(String path) {
        return "http://" + authority() + path;
    }

    /** Path with query, as in the request line. */
    public SiteServer on(String path, Handler handler) {
        handlers.put(path, handler);
        return this;
    }

    public SiteServer page(String path, String html) {
        return on(path, text(200, html, "text/html; charset=utf-8"));
    }

    public SiteServer page(String path, String html, Charset charset) {
        return on(path, e -> send(e, 200, html.getBytes(charset), "text/html"));
    }

    public SiteServer robots(String text) {
        return on("/robots.txt", text(200, text, "text/plain"));
    }

    public Handler text(int status, String body, String type) {
        return e -> send(e, status, body.getBytes(StandardCharsets.UTF_8), type);
    }

    public Handler redirect(String to) {
        return e -> {
            e.getResponseHeaders().set("Location", to);
            send(e, 302, new byte[0], "text/html");
        };
    }

    public List<Seen> seen() {
        return List.copyOf(seen);
    }

    public List<String> paths() {
        return seen.stream().map(Seen::path).toList();
    }

    public static void send(HttpExchange e, int status, byte[] body, String type) throws IOException {
        e.getResponseHeaders().set("Content-Type", type);
        e.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            e.getResponseBody().write(body);
        }
    }

    private void serve(HttpExchange exchange) throws IOException {
        long began = System.nanoTime();
        String path = exchange.getRequestURI().toString();
        try {
            handlers.getOrDefault(path, text(404, "no such page", "text/html")).handle(exchange);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            seen.add(new Seen(path, Map.copyOf(exchange.getRequestHeaders()), began, System.nanoTime()));
            exchange.close();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
