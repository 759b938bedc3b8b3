package fengxiang.notice;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fengxiang.notice.outgoing.TestNetwork;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A webhook of ours: keeps what comes in, and answers as it is told. */
public final class TestReceiver implements AutoCloseable {

    private final HttpServer server;
    private final List<Got> got = new CopyOnWriteArrayList<>();
    private final Queue<Reply> replies = new ConcurrentLinkedQueue<>();

    public TestReceiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", this::take);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
        TestNetwork.allow(port());
    }

    /** What came in. */
    public record Got(String path, String id, String timestamp, String signature, byte[] body) {

        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    private record Reply(int status, String body, String location) {}

    public int port() {
        return server.getAddress().getPort();
    }

    public String address(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    /** Of the next request; without it, 200. */
    public void answer(int status, String body) {
        replies.add(new Reply(status, body, ""));
    }

    public void redirect(String to) {
        replies.add(new Reply(302, "", to));
    }

    public List<Got> got() {
        return got;
    }

    private void take(HttpExchange exchange) throws IOException {
        got.add(new Got(
                exchange.getRequestURI().toString(),
                header(exchange, "X-Fengxiang-Id"),
                header(exchange, "X-Fengxiang-Timestamp"),
                header(exchange, "X-Fengxiang-Signature"),
                exchange.getRequestBody().readAllBytes()));
        Reply next = replies.poll();
        Reply reply = next == null ? new Reply(200, "{\"code\":0,\"errcode\":0}", "") : next;
        if (!reply.location().isEmpty()) {
            exchange.getResponseHeaders().set("Location", reply.location());
        }
        byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static String header(HttpExchange exchange, String name) {
        String value = exchange.getRequestHeaders().getFirst(name);
        return value == null ? "" : value;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
