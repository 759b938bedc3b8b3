package fengxiang.demo.site;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fengxiang.demo.world.Outlet;
import fengxiang.demo.world.World;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;

/** Serves every outlet on its own loopback port until closed. {@code /healthz} answers 200 on each. */
public final class SiteServer implements AutoCloseable {

    private final List<HttpServer> servers = new ArrayList<>();
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("demo-", 0).factory());

    private SiteServer() {}

    /**
     * Starts all outlets.
     *
     * @throws IOException naming port and outlet when one cannot be opened; none stays open then
     */
    public static SiteServer start(World world, Clock clock, Addresses addresses) throws IOException {
        SiteServer all = new SiteServer();
        try {
            for (Outlet outlet : Outlet.values()) {
                all.open(new Site(world, clock, addresses, outlet), outlet, addresses.port(outlet));
            }
        } catch (IOException e) {
            all.close();
            throw e;
        }
        return all;
    }

    private void open(Site site, Outlet outlet, int port) throws IOException {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 64);
            server.setExecutor(threads);
            server.createContext("/", exchange -> serve(site, exchange));
            server.start();
            servers.add(server);
        } catch (BindException e) {
            throw new IOException(
                    "port " + port + " of the demo outlet " + outlet.title()
                            + " is taken: stop what uses it, or give another base port",
                    e);
        }
    }

    private static void serve(Site site, HttpExchange exchange) throws IOException {
        try (exchange) {
            String target = exchange.getRequestURI().toString();
            boolean health = target.equals("/healthz");
            Reply reply = health ? Reply.of(200, "text/plain", "ok\n") : site.answer(target);
            if (!reply.delay().isZero()) {
                TimeUnit.NANOSECONDS.sleep(reply.delay().toNanos());
            }
            send(exchange, reply);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, Reply reply) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        reply.headers().forEach(headers::set);
        String tag = "\"" + checksum(reply.body()) + "\"";
        headers.set("ETag", tag);
        if (reply.status() == 200 && tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
            return;
        }
        byte[] body = reply.body();
        String accepted = exchange.getRequestHeaders().getFirst("Accept-Encoding");
        if (body.length > 2000 && accepted != null && accepted.contains("gzip")) {
            headers.set("Content-Encoding", "gzip");
            body = zipped(body);
        }
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(reply.status(), head || body.length == 0 ? -1 : body.length);
        if (!head && body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    private static String checksum(byte[] body) {
        CRC32 crc = new CRC32();
        crc.update(body);
        return Long.toHexString(crc.getValue()) + "-" + body.length;
    }

    private static byte[] zipped(byte[] body) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(body);
        }
        return out.toByteArray();
    }

    @Override
    public void close() {
        servers.forEach(s -> s.stop(0));
        threads.shutdownNow();
    }
}
