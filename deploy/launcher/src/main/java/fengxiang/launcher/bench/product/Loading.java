package fengxiang.launcher.bench.product;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import tools.jackson.databind.JsonNode;

/** Writes what is made straight into Elasticsearch. */
public final class Loading {

    private static final int SENDERS = 2;
    private static final int AHEAD = 3;
    private static final int TOLD = 500_000;

    private final PlainElasticsearch server;

    public Loading(PlainElasticsearch server) {
        this.server = server;
    }

    /**
     * Those from one number to before another.
     *
     * @param what for the progress
     */
    public void load(String what, Made made, int from, int to, int atOnce) throws IOException, InterruptedException {
        try (ExecutorService senders = Executors.newFixedThreadPool(
                SENDERS, Thread.ofPlatform().name("writer-", 0).factory())) {
            Deque<Future<?>> under = new ArrayDeque<>();
            for (int start = from; start < to; start += atOnce) {
                StringBuilder lines = new StringBuilder();
                for (int i = start; i < Math.min(to, start + atOnce); i++) {
                    made.add(i, lines);
                }
                under.add(senders.submit(() -> send(lines.toString())));
                if (under.size() > AHEAD) {
                    done(under.remove());
                }
                if ((start - from) / TOLD != (start - from + atOnce) / TOLD) {
                    System.err.printf(Locale.ROOT, "%,d %s%n", start + atOnce, what);
                }
            }
            while (!under.isEmpty()) {
                done(under.remove());
            }
        }
    }

    private Void send(String lines) throws IOException, InterruptedException {
        JsonNode answer = server.send("POST", "/_bulk?filter_path=errors,items.*.error.reason", lines);
        if (answer.path("errors").asBoolean(true)) {
            String said = answer.toString();
            throw new IOException("Elasticsearch refuses: " + said.substring(0, Math.min(500, said.length())));
        }
        return null;
    }

    private static void done(Future<?> sent) throws IOException, InterruptedException {
        try {
            sent.get();
        } catch (ExecutionException e) {
            throw new IOException("not everything could be written", e.getCause());
        }
    }
}
