package fengxiang.crawler.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.crawler.HostileServer;
import fengxiang.crawler.Tricks;
import fengxiang.crawler.politeness.HostTerms;
import fengxiang.model.WebAddress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest extends FetcherTestBase {

    private static final String PAGE = "<html><title>检测站</title><p>检测站下调收费标准</p></html>";
    /** The page, packed by brotli. */
    private static final String BROTLI =
            "G0YAoIzUYk0cD6Rzy4WRMxuRSiETKQZ12rq71AscOOSAve2SUoApHHbAduOx2bBCg2FIwbJfQfRR9B3rofDd8zZv/o4mJWU=";

    @Test
    void saysOpenlyWhoAsksAndWhatItReads() throws Exception {
        server.on("/x", Tricks.answer(200, "text/html", PAGE));
        fetcher.get(WebAddress.parse(server.url("/x")), Map.of("If-None-Match", "\"v1\""), LIMITS, NO_PAUSE);
        Map<String, String> headers = server.requests().get(0).headers();
        assertThat(headers)
                .containsEntry("user-agent", "TestBot/1.0")
                .containsEntry("accept-encoding", "gzip, deflate, br")
                .containsEntry("if-none-match", "\"v1\"")
                .doesNotContainKeys("cookie", "referer", "authorization", "from");
    }

    @Test
    void sendsNoCookieBack() throws Exception {
        byte[] body = PAGE.getBytes(StandardCharsets.UTF_8);
        server.on("/x", Tricks.answer(200, "text/html", body, "Set-Cookie: id=1; Path=/", "Set-Cookie: b=2"));
        get("/x");
        get("/x");
        assertThat(server.requests()).hasSize(2).noneMatch(r -> r.headers().containsKey("cookie"));
    }

    @Test
    void answersNoDemandForAPassword() throws Exception {
        server.on("/x", Tricks.answer(401, "text/html", new byte[0], "WWW-Authenticate: Basic realm=x"));
        assertThat(get("/x").status()).isEqualTo(401);
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void followsNoRedirectByItself() throws Exception {
        server.on("/x", Tricks.redirect("/y"));
        Fetched fetched = get("/x");
        assertThat(fetched.redirects()).isTrue();
        assertThat(fetched.header("Location")).isEqualTo("/y");
        assertThat(server.paths()).containsExactly("/x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "x-gzip", "GZIP", "deflate", "deflate bare", "br", "identity"})
    void unpacks(String encoding) throws Exception {
        server.on(
                "/x", Tricks.answer(200, "text/html", packed(encoding), "Content-Encoding: " + encoding.split(" ")[0]));
        assertThat(new String(get("/x").body(), StandardCharsets.UTF_8)).isEqualTo(PAGE);
    }

    private static byte[] packed(String encoding) throws IOException {
        if (encoding.equals("br")) {
            return Base64.getDecoder().decode(BROTLI);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = switch (encoding.toLowerCase(Locale.ROOT)) {
            case "gzip", "x-gzip" -> new GZIPOutputStream(bytes);
            case "deflate" -> new DeflaterOutputStream(bytes);
            case "deflate bare" -> new DeflaterOutputStream(bytes, new Deflater(9, true));
            default -> bytes;
        }) {
            out.write(PAGE.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @Test
    void readsABodyOfExactlyTheLimitButNoMore() throws Exception {
        server.on("/fits", Tricks.answer(200, "text/html", new byte[LIMITS.bytes()]));
        server.on("/more", Tricks.raw("HTTP/1.1 200 OK\r\n\r\n" + "x".repeat(LIMITS.bytes() + 1)));
        assertThat(get("/fits").body()).hasSize(LIMITS.bytes());
        assertThat(refusal(fetcher, server.url("/more"))).isEqualTo("too-large");
    }

    @Test
    void keepsHeadersOfOneNameApart() throws Exception {
        server.on("/x", Tricks.answer(200, "text/html", new byte[0], "X-Robots-Tag: a: none", "X-Robots-Tag: noindex"));
        Fetched fetched = get("/x");
        assertThat(fetched.all("x-robots-tag")).containsExactly("a: none", "noindex");
        assertThat(fetched.header("X-Robots-Tag")).isEqualTo("a: none, noindex");
        assertThat(fetched.header("nothing")).isNull();
    }

    @Test
    void aHostThatRestsLongerThanThereIsTimeIsNotAsked() throws Exception {
        server.on("/x", Tricks.answer(200, "text/html", PAGE));
        HostTerms slowly = HostTerms.pause(Duration.ofMinutes(5));
        fetcher.get(WebAddress.parse(server.url("/x")), Map.of(), LIMITS, slowly);
        assertThat(refusal(fetcher, server.url("/x"))).isEqualTo(FetchException.RESTING);
        assertThat(server.requests()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "120 > 120",
                " 0 > 0",
                "Mon, 23 Nov 2026 10:02:00 GMT > 120",
                "Mon, 23 Nov 2026 09:00:00 GMT > 0",
                "soon > -1",
                "-5 > -1",
                "99999999999 > -1"
            })
    void readsHowLongAServerWantsToBeLeftAlone(String header, long seconds) throws Exception {
        server.on("/x", Tricks.answer(503, "text/html", new byte[0], "Retry-After: " + header.strip()));
        assertThat(RetryAfter.of(get("/x"), Instant.parse("2026-11-23T10:00:00Z"))
                        .map(Duration::toSeconds)
                        .orElse(-1L))
                .isEqualTo(seconds);
    }

    @Test
    void manyThreadsAskOneHostOneAfterTheOther() throws Exception {
        List<Thread> threads = new ArrayList<>();
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        HostileServer.Trick slow = (request, out) -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            Thread.sleep(20);
            now.decrementAndGet();
            Tricks.answer(200, "text/html", PAGE).play(request, out);
        };
        server.on("/x", slow);
        FetchLimits patient = new FetchLimits(Duration.ofSeconds(60), 1 << 20, false);
        for (int i = 0; i < 24; i++) {
            threads.add(Thread.ofVirtual().start(() -> {
                try {
                    fetcher.get(
                            WebAddress.parse(server.url("/x")),
                            Map.of(),
                            patient,
                            HostTerms.pause(Duration.ofMillis(50)));
                } catch (FetchException e) {
                    throw new IllegalStateException(e);
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(server.requests()).hasSize(24);
        assertThat(most).hasValue(1);
    }
}
