package fengxiang.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/**
 * Makes writes visible a few times a second. Of a write that waits to be visible the tests want to know that it waits,
 * not for how long: the product's indices take one to five seconds, which the tests would spend doing nothing. A write
 * that does not wait is still not seen by a search right after it.
 */
final class Refreshing implements Runnable {

    private static final Duration PAUSE = Duration.ofMillis(300);

    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpRequest request;

    private Refreshing(URI server, String user, String password) {
        String known = Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        request = HttpRequest.newBuilder(server.resolve("/fxt*/_refresh?ignore_unavailable=true"))
                .header("Authorization", "Basic " + known)
                .timeout(Duration.ofSeconds(30))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
    }

    /** Goes on until the JVM ends. */
    static void of(URI server, String user, String password) {
        Thread.ofPlatform().daemon().name("refreshing").start(new Refreshing(server, user, password));
    }

    @Override
    public void run() {
        try {
            while (true) {
                Thread.sleep(PAUSE);
                once();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void once() throws InterruptedException {
        try {
            var unused = client.send(request, BodyHandlers.discarding());
        } catch (IOException e) {
            // The server is busy or being stopped; indices refresh by themselves, too.
        }
    }
}
