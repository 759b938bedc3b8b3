package fengxiang.crawler.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.crawler.HostileServer;
import fengxiang.crawler.Tricks;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a server does, the fetch ends in time, under a name of its own, and reads no more than it may. */
class HostileAnswersTest extends FetcherTestBase {

    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";

    static Stream<Arguments> tricks() {
        return Stream.of(
                Arguments.of("timeout", "never answers", Tricks.hang()),
                Arguments.of("timeout", "a header byte by byte", Tricks.slowHead()),
                Arguments.of("timeout", "a body byte by byte", Tricks.slowBody()),
                Arguments.of("protocol", "interim answers without end", Tricks.endlessInterim()),
                Arguments.of("protocol", "headers without end", Tricks.endlessHead()),
                Arguments.of("protocol", "a header line without end", Tricks.endlessLine()),
                Arguments.of("too-large", "a body without end", Tricks.endlessBody("text/html")),
                Arguments.of("too-large", "chunks without end", Tricks.endlessChunks()),
                Arguments.of("too-large", "fifty megabytes announced", Tricks.hugeAndSlow(200)),
                Arguments.of("too-large", "a gzip bomb", Tricks.gzipBomb()),
                Arguments.of("too-large", "a zlib bomb", Tricks.deflateBomb(false)),
                Arguments.of("too-large", "a deflate bomb", Tricks.deflateBomb(true)),
                Arguments.of("too-large", "a brotli bomb", Tricks.brotliBomb()),
                Arguments.of("cut-off", "closes at once", Tricks.close()),
                Arguments.of("protocol", "a head cut off", Tricks.raw("HTTP/1.1 200 OK\r\nContent-Ty")),
                Arguments.of("cut-off", "a body cut off", Tricks.raw(OK + "Content-Length: 100\r\n\r\nshort")),
                Arguments.of(
                        "cut-off", "chunks cut off", Tricks.raw(OK + "Transfer-Encoding: chunked\r\n\r\n5\r\nabc")),
                Arguments.of(
                        "protocol",
                        "a chunk of no size",
                        Tricks.raw(OK + "Transfer-Encoding: chunked\r\n\r\nzz\r\nabc")),
                Arguments.of(
                        "protocol",
                        "a chunk of less than no size",
                        Tricks.raw(OK + "Transfer-Encoding: chunked\r\n\r\n-5\r\nabc")),
                Arguments.of("protocol", "no HTTP", Tricks.raw("SSH-2.0-OpenSSH_9.6\r\n".repeat(2000))),
                Arguments.of("cut-off", "a status that is none", Tricks.raw("HTTP/1.1 abc OK\r\n\r\n")),
                Arguments.of("protocol", "a length that is none", Tricks.raw(OK + "Content-Length: many\r\n\r\nabc")),
                Arguments.of(
                        "protocol",
                        "two lengths",
                        Tricks.raw(OK + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nabc")),
                Arguments.of("encoding", "not packed at all", packed("gzip")),
                Arguments.of("encoding", "not packed at all", packed("br")),
                Arguments.of("encoding", "not packed at all", packed("deflate")),
                Arguments.of("encoding", "packed by something unknown", packed("zstd")));
    }

    private static HostileServer.Trick packed(String encoding) {
        byte[] body = "<p>this is not packed in any way</p>".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return Tricks.answer(200, "text/html", body, "Content-Encoding: " + encoding);
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("tricks")
    void endsInTimeUnderItsName(String reason, String what, HostileServer.Trick trick) {
        server.on("/x", trick);
        String url = server.url("/x");
        assertThat(reason.equals("timeout") ? refusalInTime(fetcher, url) : refusal(fetcher, url))
                .as(what)
                .isEqualTo(reason);
        awaitNoConnection();
        assertThat(server.sent()).isLessThan(24 << 20);
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 404, 500, 503, 301})
    void theBodyOfAnErrorIsCutNotRead(int status) throws Exception {
        server.on("/x", Tricks.hugeAndSlow(status));
        assertThat(get("/x").status()).isEqualTo(status);
        awaitNoConnection();
    }

    @Test
    void aBodyOfNoUseIsCutNotRead() throws Exception {
        server.on("/x", Tricks.endlessBody("video/mp4"));
        assertThat(get("/x").body()).isEmpty();
        awaitNoConnection();
    }

    @Test
    void aBodyThatMayBeTruncatedIsCutAtItsLimit() throws Exception {
        server.on("/x", Tricks.endlessBody("text/plain"));
        FetchLimits limits = new FetchLimits(LIMITS.deadline(), 100_000, true);
        Fetched fetched =
                fetcher.get(fengxiang.model.WebAddress.parse(server.url("/x")), java.util.Map.of(), limits, NO_PAUSE);
        assertThat(fetched.body()).hasSize(100_000);
        awaitNoConnection();
    }

    @Test
    void theNextFetchIsNoneTheWorse() throws Exception {
        server.on("/good", Tricks.answer(200, "text/html", "good"));
        for (HostileServer.Trick trick :
                new HostileServer.Trick[] {Tricks.endlessBody("text/html"), Tricks.slowHead(), Tricks.close()}) {
            server.on("/bad", trick);
            refusalInTime(fetcher, server.url("/bad"));
            assertThat(get("/good").body()).asString().isEqualTo("good");
        }
    }
}
