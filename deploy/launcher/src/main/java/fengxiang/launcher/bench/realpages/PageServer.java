package fengxiang.launcher.bench.realpages;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/**
 * Serves pages on loopback as the bytes they are, without a word on their charset, and one index page that links them
 * all. Remembers which were asked for.
 */
final class PageServer implements AutoCloseable {

    private static final String FOLDER = "/pages/";

    private final Map<String, LabelledPage> pages = new LinkedHashMap<>();
    private final Set<String> served = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("pages-", 0).factory());
    private final HttpServer server;

    PageServer(List<LabelledPage> all) throws IOException {
        for (int i = 0; i < all.size(); i++) {
            pages.put(FOLDER + i + ".html", all.get(i));
        }
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 64);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /** {@code 127.0.0.1:38011} */
    String host() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    String index() {
        return "http://" + host() + "/";
    }

    /** What {@link fengxiang.model.SourceProfile#articlePattern} has to be. */
    String pattern() {
        return "http://" + host().replace(".", "\\.") + FOLDER + "\\d+\\.html";
    }

    /** The pages by their addresses, in order. */
    Map<String, LabelledPage> byAddress() {
        Map<String, LabelledPage> all = new LinkedHashMap<>();
        pages.forEach((path, page) -> all.put("http://" + host() + path, page));
        return all;
    }

    boolean hasServed(LabelledPage page) {
        return served.contains(page.id());
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            LabelledPage page = pages.get(path);
            if (page != null) {
                send(exchange, 200, page.bytes());
                served.add(page.id());
            } else {
                boolean index = path.equals("/");
                send(exchange, index ? 200 : 404, bytes(index ? indexPage() : "<p>not found</p>"));
            }
        }
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/html");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    /** The links carry no titles: those have to come from the pages. */
    private String indexPage() {
        return pages.keySet().stream()
                .map(path -> "<li><a href=\"" + path + "\"></a></li>")
                .collect(Collectors.joining("\n", "<!doctype html><title>index</title><ul>", "</ul>"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
