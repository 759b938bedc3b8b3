package fengxiang.notice.outgoing;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Posts JSON to webhooks. Follows no redirect, keeps no cookie, uses no proxy, tries nothing again, reads little of the
 * answer and waits for none longer than {@link #LONGEST}.
 */
@Component
public class Poster {

    private static final Duration LONGEST = Duration.ofSeconds(15);
    private static final int CONNECTIONS = 32;

    private final Guard guard;
    private final Duration longest;
    private final CloseableHttpClient client;
    private final ScheduledExecutorService deadlines = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("notice-deadlines").factory());

    @Autowired
    Poster(Guard guard) {
        this(guard, LONGEST);
    }

    Poster(Guard guard, Duration longest) {
        this.guard = guard;
        this.longest = longest;
        this.client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(guard)
                        .setMaxConnTotal(CONNECTIONS)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(Timeout.ofSeconds(5))
                                .setSocketTimeout(Timeout.ofSeconds(10))
                                .setTimeToLive(TimeValue.ofSeconds(30))
                                .build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(Timeout.ofSeconds(10))
                        .setConnectionRequestTimeout(Timeout.ofSeconds(5))
                        .build())
                .setUserAgent("Fengxiang")
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .disableContentCompression()
                .build();
    }

    /**
     * One request.
     *
     * @param address checked; it may hold a secret and is in no message of a failure
     * @throws OutgoingException when there is no answer at all
     */
    public Posted post(URI address, Map<String, String> headers, byte[] json) throws OutgoingException {
        if (address.getHost() == null) {
            throw OutgoingException.lasting(Trouble.TARGET_REFUSED, "no host");
        }
        guard.check(address.getHost(), port(address), "https".equals(address.getScheme()));
        HttpPost request = new HttpPost(address);
        headers.forEach(request::setHeader);
        request.setEntity(new ByteArrayEntity(json, ContentType.APPLICATION_JSON));
        AtomicBoolean late = new AtomicBoolean();
        ScheduledFuture<?> deadline = deadlines.schedule(
                () -> {
                    late.set(true);
                    request.cancel();
                },
                longest.toMillis(),
                TimeUnit.MILLISECONDS);
        try {
            return execute(request);
        } catch (IOException | RuntimeException e) {
            throw late.get() ? OutgoingException.passing(Trouble.TIMEOUT, "") : failure(e);
        } finally {
            deadline.cancel(false);
        }
    }

    /** The connection is cut, not drained: the rest of an answer may be endless. */
    private Posted execute(HttpPost request) throws IOException {
        ClassicHttpResponse response = client.executeOpen(null, request, null);
        try {
            return Posted.read(response);
        } finally {
            request.cancel();
            closeQuietly(response);
        }
    }

    private static void closeQuietly(ClassicHttpResponse response) {
        try {
            response.close();
        } catch (IOException cut) {
            // It is not used again.
        }
    }

    /** Messages of the client may hold the address: none is repeated. */
    public static OutgoingException failure(Exception e) {
        if (e instanceof Guard.RefusedAddressException) {
            return OutgoingException.lasting(Trouble.TARGET_REFUSED, "the address is not for the public");
        }
        return OutgoingException.passing(trouble(e), "");
    }

    private static Trouble trouble(Exception e) {
        return switch (e) {
            case UnknownHostException unknown -> Trouble.NAME_UNKNOWN;
            case ConnectTimeoutException slow -> Trouble.TIMEOUT;
            case SocketTimeoutException slow -> Trouble.TIMEOUT;
            case ConnectException refused -> Trouble.NO_CONNECTION;
            case NoRouteToHostException away -> Trouble.NO_CONNECTION;
            case SSLException encryption -> Trouble.TLS;
            default -> Trouble.BROKEN_OFF;
        };
    }

    private static int port(URI address) {
        return address.getPort() != -1 ? address.getPort() : "https".equals(address.getScheme()) ? 443 : 80;
    }

    @PreDestroy
    void close() {
        deadlines.shutdownNow();
        client.close(CloseMode.IMMEDIATE);
    }
}
