package fengxiang.systemtest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A program that is told by webhook. It takes its time, refuses one request in ten, and lets somebody act between a
 * request and its answer.
 */
final class Receiver implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpServer server;
    private final Random random;
    private final List<Told> told = new CopyOnWriteArrayList<>();
    private volatile Consumer<Integer> before = port -> {};

    /**
     * A request.
     *
     * @param id of the message, from its header
     * @param inside the same, from its body
     * @param notices their ids
     * @param answer status that was answered
     */
    record Told(String id, String inside, List<String> notices, int answer) {}

    private Receiver(HttpServer server, Random random) {
        this.server = server;
        this.random = random;
    }

    static Receiver start(Random random) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        Receiver receiver = new Receiver(server, random);
        server.createContext("/", receiver::take);
        server.start();
        return receiver;
    }

    String host() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /** Everything so far, in order. */
    List<Told> told() {
        return List.copyOf(told);
    }

    /** What happens when a request has come, before it is answered; it is given the port that it came from. */
    void before(Consumer<Integer> act) {
        before = act;
    }

    private void take(HttpExchange exchange) throws IOException {
        JsonNode body = JSON.readTree(exchange.getRequestBody().readAllBytes());
        List<String> notices = new ArrayList<>();
        body.path("notices").forEach(notice -> notices.add(notice.path("id").asString()));
        int chance = random.nextInt(100);
        int status = chance < 10 ? 503 : 200;
        told.add(new Told(
                exchange.getRequestHeaders().getFirst("X-Fengxiang-Id"),
                body.path("id").asString(),
                notices,
                status));
        before.accept(exchange.getRemoteAddress().getPort());
        pause(chance > 94 ? 3_000 : 20 + chance * 2);
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
