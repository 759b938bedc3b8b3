package fengxiang.crawler.fetch;

import fengxiang.crawler.politeness.HostSlots;
import fengxiang.crawler.politeness.HostTerms;
import fengxiang.model.AllowList;
import fengxiang.model.WebAddress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.io.CloseMode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes GET requests, and asks services by POST; follows no redirect, keeps no cookie, uses no proxy. Safe for use by
 * several threads.
 *
 * <p>Addresses that are not for the public, and ports other than those of the web, are refused unless the allow-list
 * has them as host:port. Roaming requests have no allow-list, and connections of their own: one that was opened to an
 * allowed address is never used for them.
 */
public final class Fetcher implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Fetcher.class);
    private static final ContentType JSON = ContentType.create("application/json");

    private final HostSlots slots;
    private final Way usual;
    private final Way roaming;
    private final ScheduledExecutorService deadlines = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("fetch-deadlines").factory());

    /** {@code connections}: how many may be open at once. */
    public Fetcher(String userAgent, AllowList allowed, int connections, HostSlots slots) {
        this(userAgent, new AddressGuard(allowed, new Names()), connections, slots);
    }

    Fetcher(String userAgent, AddressGuard guard, int connections, HostSlots slots) {
        this.slots = slots;
        usual = Way.open(userAgent, guard, connections);
        roaming = Way.open(userAgent, guard.strict(), connections);
    }

    /**
     * One request, when the host's turn has come.
     *
     * @param headers further request headers
     * @throws FetchException when there is no usable answer, within the deadline
     */
    public Fetched get(WebAddress url, Map<String, String> headers, FetchLimits limits, HostTerms terms)
            throws FetchException {
        return ask(new HttpGet(url.value()), url, headers, limits, terms);
    }

    /**
     * The same with JSON to be posted; of an error, the body is read as well.
     *
     * @param headers may hold a key, and the body of an error may repeat it
     */
    public Fetched post(WebAddress url, Map<String, String> headers, String json, FetchLimits limits, HostTerms terms)
            throws FetchException {
        HttpPost request = new HttpPost(url.value());
        request.setEntity(new ByteArrayEntity(json.getBytes(StandardCharsets.UTF_8), JSON));
        return ask(request, url, headers, limits, terms);
    }

    private Fetched ask(
            HttpUriRequestBase request,
            WebAddress url,
            Map<String, String> headers,
            FetchLimits limits,
            HostTerms terms)
            throws FetchException {
        way(terms).guard().checkPort(url, terms);
        headers.forEach(request::setHeader);
        request.setHeader("Accept-Encoding", Bodies.ACCEPTED);
        long end = System.nanoTime() + limits.deadline().toNanos();
        if (!slots.acquire(url.authority(), terms.pause(), end)) {
            throw new FetchException(FetchException.RESTING, "no turn within the time: " + url.authority());
        }
        try {
            return timed(way(terms), request, url, limits, end);
        } finally {
            slots.release(url.authority(), terms.pause());
        }
    }

    /**
     * Whether an address may be connected to at all; makes no request but to the name service.
     *
     * @param end when, as {@link System#nanoTime} shows it, it must be over
     * @throws FetchException naming why not
     */
    public void check(WebAddress url, HostTerms terms, long end) throws FetchException {
        AddressGuard guard = way(terms).guard();
        guard.checkPort(url, terms);
        guard.answerUntil(end);
        guard.checkHost(url);
    }

    /** Whether the operator's allow-list has exactly this host and port. */
    public boolean isAllowed(WebAddress url) {
        return usual.guard().isAllowed(url);
    }

    private Way way(HostTerms terms) {
        return terms.roaming() ? roaming : usual;
    }

    private Fetched timed(Way way, HttpUriRequestBase request, WebAddress url, FetchLimits limits, long end)
            throws FetchException {
        AtomicBoolean late = new AtomicBoolean();
        ScheduledFuture<?> deadline = deadlines.schedule(
                () -> {
                    late.set(true);
                    request.cancel();
                },
                Math.max(0, end - System.nanoTime()),
                TimeUnit.NANOSECONDS);
        way.guard().answerUntil(end);
        try {
            return execute(way.client(), request, url, limits);
        } catch (IOException e) {
            throw Failures.of(e, late.get());
        } catch (RuntimeException e) {
            throw new FetchException(late.get() ? "timeout" : "io", String.valueOf(e.getMessage()));
        } finally {
            deadline.cancel(false);
        }
    }

    private static Fetched execute(
            CloseableHttpClient client, HttpUriRequestBase request, WebAddress url, FetchLimits limits)
            throws IOException {
        ClassicHttpResponse response = client.executeOpen(null, request, null);
        boolean whole = false;
        try {
            Fetched fetched = read(response, url, limits, request instanceof HttpPost);
            whole = fetched.ok() && fetched.body().length < limits.bytes();
            return fetched;
        } finally {
            end(request, response, whole);
        }
    }

    /** A connection with an unread rest is cut, never drained: the rest may be endless. */
    private static void end(HttpUriRequestBase request, ClassicHttpResponse response, boolean whole) {
        if (!whole) {
            request.cancel();
        }
        try {
            response.close();
        } catch (IOException e) {
            LOG.trace("a connection that is not used again", e);
        }
    }

    private static Fetched read(ClassicHttpResponse response, WebAddress url, FetchLimits limits, boolean errorsToo)
            throws IOException {
        Map<String, List<String>> headers = headers(response);
        Fetched bare = new Fetched(url, response.getCode(), headers, new byte[0]);
        HttpEntity entity = response.getEntity();
        boolean wanted = bare.ok() || errorsToo && bare.status() >= 400;
        if (entity == null || !wanted || bare.isOfOtherType()) {
            return bare;
        }
        if (entity.getContentLength() > limits.bytes() && !limits.truncate()) {
            throw new FetchException("too-large", "announces " + entity.getContentLength() + " bytes");
        }
        byte[] body = Bodies.read(entity.getContent(), bare.header("content-encoding"), limits);
        return new Fetched(url, bare.status(), headers, body);
    }

    private static Map<String, List<String>> headers(ClassicHttpResponse response) {
        Map<String, List<String>> headers = new TreeMap<>();
        for (Header header : response.getHeaders()) {
            String value = header.getValue() == null ? "" : header.getValue();
            headers.computeIfAbsent(header.getName().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(value);
        }
        return headers;
    }

    @Override
    public void close() {
        deadlines.shutdownNow();
        usual.close();
        roaming.close();
    }

    /** A client whose connections all passed one guard. */
    private record Way(AddressGuard guard, CloseableHttpClient client) {

        static Way open(String userAgent, AddressGuard guard, int connections) {
            return new Way(guard, Clients.open(userAgent, guard, connections));
        }

        void close() {
            guard.close();
            client.close(CloseMode.IMMEDIATE);
        }
    }
}
