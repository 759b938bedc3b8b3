package fengxiang.crawler;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.concurrent.atomic.LongAdder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A server on loopback that speaks HTTP as badly as a test wants it: every path plays a {@link Tricks trick} on the
 * bare socket. It remembers what was asked, how much it could send, and how many connections are open.
 */
public final class HostileServer implements AutoCloseable {

    /** A request; header names in lower case; {@code more}: what the client sends besides. */
    public record Request(String path, Map<String, String> headers, InputStream more) {}

    /** Answers, in whatever way; the connection is closed when it returns or throws. */
    public interface Trick {
        void play(Request request, OutputStream out) throws IOException, InterruptedException;
    }

    private static final Logger LOG = LoggerFactory.getLogger(HostileServer.class);

    private final ServerSocket socket;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Trick> tricks = new ConcurrentHashMap<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final LongAdder sent = new LongAdder();
    private final LongAccumulator longest = new LongAccumulator(Math::max, 0);
    private final AtomicInteger open = new AtomicInteger();

    private HostileServer(ServerSocket socket) {
        this.socket = socket;
    }

    public static HostileServer start() throws IOException {
        HostileServer server = new HostileServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
        server.threads.execute(server::accept);
        return server.on("/robots.txt", Tricks.answer(404, "text/plain", "none"));
    }

    public String authority() {
        return "127.0.0.1:" + port();
    }

    public int port() {
        return socket.getLocalPort();
    }

    public String url(String path) {
        return "http://" + authority() + path;
    }

    public HostileServer on(String path, Trick trick) {
        tricks.put(path, trick);
        return this;
    }

    public List<Request> requests() {
        return List.copyOf(requests);
    }

    public List<String> paths() {
        return requests.stream().map(Request::path).toList();
    }

    /** Bytes that went into sockets so far. */
    public long sent() {
        return sent.sum();
    }

    /** How long the longest connection was open that is closed by now. */
    public Duration longest() {
        return Duration.ofNanos(longest.get());
    }

    public int openConnections() {
        return open.get();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                threads.execute(() -> serve(connection));
            } catch (IOException e) {
                LOG.trace("closed", e);
            }
        }
    }

    private void serve(Socket connection) {
        open.incrementAndGet();
        long began = System.nanoTime();
        try (connection;
                OutputStream out = new BufferedOutputStream(new Counting(connection.getOutputStream()), 1 << 14)) {
            Request request = read(new BufferedInputStream(connection.getInputStream()));
            requests.add(request);
            tricks.getOrDefault(request.path(), Tricks.answer(404, "text/html", "no such page"))
                    .play(request, out);
            out.flush();
        } catch (IOException e) {
            LOG.trace("the client has gone, as it should", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            longest.accumulate(System.nanoTime() - began);
            open.decrementAndGet();
        }
    }

    private static Request read(InputStream in) throws IOException {
        String[] first = line(in).split(" ");
        Map<String, String> headers = new TreeMap<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return new Request(first.length > 1 ? first[1] : "", headers, in);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
            line.append((char) c);
        }
        return line.toString().strip();
    }

    @Override
    public void close() throws IOException {
        socket.close();
        threads.shutdownNow();
    }

    private final class Counting extends FilterOutputStream {

        Counting(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            sent.add(length);
        }
    }

    /** The bytes that a head takes on the wire. */
    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
