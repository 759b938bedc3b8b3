package fengxiang.launcher.bench.notices;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fengxiang.launcher.bench.product.Browser;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A program that is told by webhook, and an open page: when either has heard of what. Times are of {@code nanoTime}.
 */
final class Hearing implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String DATA = "data:";
    private static final long PAUSE_MILLIS = 5;

    private final HttpServer server;
    private final Map<String, Told> byTopic = new ConcurrentHashMap<>();
    private final Map<String, Long> shown = new ConcurrentHashMap<>();

    /** A notice that has come by webhook. */
    record Told(String notice, long at) {}

    private Hearing(HttpServer server) {
        this.server = server;
    }

    static Hearing start() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        Hearing hearing = new Hearing(server);
        server.createContext("/", hearing::take);
        server.start();
        return hearing;
    }

    String host() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /** From now on it also hears what an open page of the person is told. */
    void open(Browser person) {
        person.listen("/api/live", this::line);
    }

    /** What was first told of a topic; null: nothing within the time. */
    @Nullable
    Told await(String topic, Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end) {
            Told told = byTopic.get(topic);
            if (told != null) {
                return told;
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        return null;
    }

    /** When the page was told of a notice; null: not within the time. */
    @Nullable
    Long awaitShown(String notice, Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (!shown.containsKey(notice) && System.nanoTime() < end) {
            Thread.sleep(PAUSE_MILLIS);
        }
        return shown.get(notice);
    }

    private void take(HttpExchange exchange) throws IOException {
        long now = System.nanoTime();
        JsonNode body = JSON.readTree(exchange.getRequestBody().readAllBytes());
        exchange.sendResponseHeaders(204, -1);
        exchange.close();
        for (JsonNode notice : body.path("notices")) {
            // Later ones tell of the same matter once more.
            if (!notice.path("kind").asString("").equals("first")) {
                continue;
            }
            Told unused = byTopic.putIfAbsent(
                    notice.path("target").asString(""),
                    new Told(notice.path("id").asString(""), now));
        }
    }

    private void line(String line) {
        long now = System.nanoTime();
        if (line.startsWith(DATA)) {
            String notice = JSON.readTree(line.substring(DATA.length()))
                    .at("/newest/id")
                    .asString("");
            if (!notice.isEmpty()) {
                Long unused = shown.putIfAbsent(notice, now);
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
