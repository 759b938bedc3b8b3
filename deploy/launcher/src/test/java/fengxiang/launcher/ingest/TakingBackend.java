package fengxiang.launcher.ingest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes articles in by their url, and fails in the ways it is told, once each. */
final class TakingBackend implements AutoCloseable {

    /** Ways to fail. */
    enum Trouble {
        BUSY,
        BREAKS_OFF,
        PROBLEM_IN_THE_MIDDLE,
        FORBIDDEN
    }

    private static final JsonMapper JSON = JsonMapper.builder().build();

    final Set<String> stored = ConcurrentHashMap.newKeySet();
    final Queue<Trouble> troubles = new ConcurrentLinkedQueue<>();
    /** What was said of batches: path and body. */
    final Queue<String> records = new ConcurrentLinkedQueue<>();

    final Queue<String> requests = new ConcurrentLinkedQueue<>();
    private final HttpServer server;

    TakingBackend() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/api/ingest/articles", this::take);
        server.createContext("/api/batches", this::record);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private void record(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        records.add(exchange.getRequestURI() + " " + body);
        byte[] answer = "{\"id\":\"b1\"}".getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    private void take(HttpExchange exchange) throws IOException {
        requests.add(exchange.getRequestURI().toString());
        Trouble trouble = troubles.poll();
        List<String> lines;
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(exchange.getRequestBody()), StandardCharsets.UTF_8))) {
            lines = in.lines().toList();
        }
        if (trouble == Trouble.BUSY || trouble == Trouble.FORBIDDEN) {
            exchange.getResponseHeaders().add("Retry-After", "0");
            byte[] problem = "{\"detail\":\"not now\"}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(trouble == Trouble.BUSY ? 503 : 403, problem.length);
            exchange.getResponseBody().write(problem);
            exchange.close();
            return;
        }
        exchange.sendResponseHeaders(200, 0);
        OutputStream out = exchange.getResponseBody();
        for (int i = 0; i < lines.size(); i++) {
            if (trouble != null && i == lines.size() / 2) {
                stored.add(JSON.readTree(lines.get(i)).path("url").asString());
                if (trouble == Trouble.PROBLEM_IN_THE_MIDDLE) {
                    out.write("{\"status\":503,\"detail\":\"the disk is full\"}\n".getBytes(StandardCharsets.UTF_8));
                }
                break;
            }
            out.write((outcome(i + 1, lines.get(i)) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        exchange.close();
    }

    private String outcome(int line, String article) {
        JsonNode node = JSON.readTree(article);
        String url = node.path("url").asString();
        if (url.isEmpty()) {
            return "{\"line\":" + line
                    + ",\"id\":null,\"outcome\":\"rejected\",\"field\":\"url\",\"reason\":\"url is missing.\"}";
        }
        String outcome = stored.add(url) ? "created" : "unchanged";
        return "{\"line\":" + line + ",\"id\":\"" + url.hashCode() + "\",\"outcome\":\"" + outcome + "\"}";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
