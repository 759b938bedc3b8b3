package fengxiang.crawler.fetch;

import fengxiang.model.WebAddress;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.io.CloseMode;

/**
 * Makes GET requests; follows no redirect, keeps no cookie, uses no proxy. Safe for use by several threads.
 *
 * <p>Addresses that are not for the public, and ports other than those of the web, are refused unless the allow-list
 * has them as host:port.
 */
public final class Fetcher implements AutoCloseable {

    private final AddressGuard guard;
    private final CloseableHttpClient client;
    private final ScheduledExecutorService deadlines = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("fetch-deadlines").factory());

    /** {@code connections}: how many may be open at once. */
    public Fetcher(String userAgent, AllowList allowed, int connections) {
        guard = new AddressGuard(allowed);
        client = Clients.open(userAgent, guard, connections);
    }

    /**
     * One request.
     *
     * @param headers further request headers
     * @throws FetchException when there is no usable answer, within the deadline
     */
    public Fetched get(WebAddress url, Map<String, String> headers, FetchLimits limits) throws FetchException {
        guard.checkPort(url);
        HttpGet request = new HttpGet(url.value());
        headers.forEach(request::setHeader);
        request.setHeader("Accept-Encoding", Bodies.ACCEPTED);
        AtomicBoolean late = new AtomicBoolean();
        ScheduledFuture<?> deadline = deadlines.schedule(
                () -> {
                    late.set(true);
                    request.cancel();
                },
                limits.deadline().toMillis(),
                TimeUnit.MILLISECONDS);
        try {
            return execute(request, url, limits);
        } catch (IOException e) {
            throw Failures.of(e, late.get());
        } catch (RuntimeException e) {
            throw new FetchException(late.get() ? "timeout" : "io", String.valueOf(e.getMessage()));
        } finally {
            deadline.cancel(false);
        }
    }

    private Fetched execute(HttpGet request, WebAddress url, FetchLimits limits) throws IOException {
        try (ClassicHttpResponse response = client.executeOpen(null, request, null)) {
            boolean whole = false;
            try {
                Fetched fetched = read(response, url, limits);
                whole = true;
                return fetched;
            } finally {
                // A connection with an unread rest is cut, never drained: the rest may be endless.
                if (!whole || response.getCode() >= 300) {
                    request.cancel();
                }
            }
        }
    }

    private static Fetched read(ClassicHttpResponse response, WebAddress url, FetchLimits limits) throws IOException {
        Map<String, String> headers = headers(response);
        HttpEntity entity = response.getEntity();
        int status = response.getCode();
        if (entity == null || status < 200 || status >= 300 || Media.isUseless(headers.get("content-type"))) {
            return new Fetched(url, status, headers, new byte[0]);
        }
        if (entity.getContentLength() > limits.bytes() && !limits.truncate()) {
            throw new FetchException("too-large", "announces " + entity.getContentLength() + " bytes");
        }
        byte[] body = Bodies.read(entity.getContent(), headers.get("content-encoding"), limits);
        return new Fetched(url, status, headers, body);
    }

    private static Map<String, String> headers(ClassicHttpResponse response) {
        Map<String, String> headers = new TreeMap<>();
        for (Header header : response.getHeaders()) {
            String value = header.getValue() == null ? "" : header.getValue();
            headers.merge(header.getName().toLowerCase(Locale.ROOT), value, (a, b) -> a + ", " + b);
        }
        return headers;
    }

    @Override
    public void close() {
        deadlines.shutdownNow();
        client.close(CloseMode.IMMEDIATE);
    }
}
