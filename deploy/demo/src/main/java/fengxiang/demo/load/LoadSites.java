package fengxiang.demo.load;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Web servers on loopback, one port for each host, that know any {@link Series} and remember every request. */
public final class LoadSites implements AutoCloseable {

    private static final Pattern PATH =
            Pattern.compile("/([a-z0-9]+)-(\\d{1,7})/(?:p(\\d+)\\.html|list_(\\d+)\\.html)?");

    static {
        // Else an answer's head and body, sent one after the other, wait for each other's acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final List<HttpServer> servers = new ArrayList<>();
    private final Queue<LoadRequest> requests = new ConcurrentLinkedQueue<>();
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("load-", 0).factory());
    private final String contentType;
    private final Duration answerTime;

    private LoadSites(String contentType, Duration answerTime) {
        this.contentType = contentType;
        this.answerTime = answerTime;
    }

    /**
     * Opens the hosts.
     *
     * @param contentType of articles, as the header says it
     * @param answerTime how long an article's answer takes
     */
    public static LoadSites start(int hosts, String contentType, Duration answerTime) throws IOException {
        LoadSites sites = new LoadSites(contentType, answerTime);
        for (int i = 0; i < hosts; i++) {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 64);
            String host = "127.0.0.1:" + server.getAddress().getPort();
            server.setExecutor(sites.threads);
            server.createContext("/", exchange -> sites.serve(host, exchange));
            server.start();
            sites.servers.add(server);
        }
        return sites;
    }

    /** Host and port of each. */
    public List<String> hosts() {
        return servers.stream()
                .map(server -> "127.0.0.1:" + server.getAddress().getPort())
                .toList();
    }

    /** Every request that was answered so far, in the order of the answers' ends. */
    public List<LoadRequest> requests() {
        return List.copyOf(requests);
    }

    private void serve(String host, HttpExchange exchange) throws IOException {
        long began = System.nanoTime();
        String path = exchange.getRequestURI().getPath();
        try (exchange) {
            Matcher m = PATH.matcher(path);
            if (!m.matches()) {
                send(exchange, 404, "text/plain", "none");
            } else if (m.group(3) != null) {
                Thread.sleep(answerTime);
                send(exchange, 200, contentType, LoadPages.article((host + path).hashCode()));
            } else {
                Series series = new Series(m.group(1), Integer.parseInt(m.group(2)));
                int list = m.group(4) == null ? 0 : Integer.parseInt(m.group(4));
                send(exchange, 200, "text/html; charset=utf-8", LoadPages.list(series, list));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            requests.add(new LoadRequest(host, path, began, System.nanoTime()));
        }
    }

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        servers.forEach(server -> server.stop(0));
        threads.shutdownNow();
    }
}
