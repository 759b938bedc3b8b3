package fengxiang.crawler.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fengxiang.crawler.Tricks;
import fengxiang.crawler.politeness.HostSlots;
import fengxiang.crawler.politeness.HostTerms;
import fengxiang.model.AllowList;
import fengxiang.model.WebAddress;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses from strangers get no use of what the operator and sources allow; and what is asked by POST. */
class RoamingFetchTest extends FetcherTestBase {

    private static final HostTerms ROAMING = HostTerms.roaming(Duration.ZERO);
    private static final String QUESTION = "{\"q\":\"检测站\"}";

    @Test
    void theAllowListOpensNothingForThem() throws Exception {
        server.on("/x", Tricks.answer(200, "text/html", "x"));
        assertThat(get("/x").status()).isEqualTo(200);
        WebAddress url = WebAddress.parse(server.url("/x"));
        assertThatThrownBy(() -> fetcher.get(url, Map.of(), LIMITS, ROAMING)).hasMessageStartingWith("port:");
        assertThatThrownBy(() -> fetcher.check(url, ROAMING, System.nanoTime() + SLACK.toNanos()))
                .hasMessageStartingWith("port:");
        assertThat(server.requests()).hasSize(1);
        assertThat(fetcher.isAllowed(url)).isTrue();
        assertThat(fetcher.isAllowed(WebAddress.parse("http://127.0.0.1/"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "http://inner.example.cn/, 10.0.0.1, private-address",
        "https://inner.example.cn/, 169.254.169.254, private-address",
        "http://inner.example.cn/, ::ffff:127.0.0.1, private-address",
        "http://inner.example.cn:8080/, 93.184.216.34, port",
        "http://inner.example.cn:9200/, 93.184.216.34, port"
    })
    void neitherDoesAnAllowedName(String url, String address, String reason) throws Exception {
        AddressGuard guard = new AddressGuard(
                AllowList.parse("inner.example.cn:80,inner.example.cn:443,inner.example.cn:8080"),
                new Names(host -> new InetAddress[] {InetAddress.getByName(address)}));
        try (Fetcher own = new Fetcher("TestBot/1.0", guard, 8, new HostSlots())) {
            assertThatThrownBy(() -> own.get(WebAddress.parse(url), Map.of(), LIMITS, ROAMING))
                    .hasMessageStartingWith(reason + ":");
        }
    }

    @Test
    void aLongerPauseLetsNobodyIn() {
        assertThat(ROAMING.atLeast(Duration.ofSeconds(7)).roaming()).isTrue();
        assertThat(NO_PAUSE.atLeast(Duration.ofSeconds(7)).roaming()).isFalse();
    }

    @Test
    void postsWhatItIsGivenOnceAndReadsAlsoWhatAnErrorSays() throws Exception {
        StringBuilder received = new StringBuilder();
        server.on("/q", (request, out) -> {
            int length = Integer.parseInt(request.headers().getOrDefault("content-length", "0"));
            received.append(new String(request.more().readNBytes(length), StandardCharsets.UTF_8));
            Tricks.answer(503, "application/json", "{\"code\":1}").play(request, out);
        });
        Fetched answer = post("/q");
        assertThat(answer.status()).isEqualTo(503);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).isEqualTo("{\"code\":1}");
        assertThat(received.toString()).isEqualTo(QUESTION);
        assertThat(server.requests())
                .singleElement()
                .satisfies(r -> assertThat(r.headers())
                        .containsEntry("content-type", "application/json")
                        .containsEntry("authorization", "Bearer k")
                        .containsEntry("user-agent", "TestBot/1.0")
                        .doesNotContainKeys("cookie", "expect"));
    }

    @Test
    void followsNoRedirectOfAPostAndReadsNoEndlessError() throws Exception {
        server.on("/q", Tricks.redirect("/elsewhere"));
        server.on("/big", Tricks.answer(500, "application/json", new byte[LIMITS.bytes() + 1]));
        assertThat(post("/q").redirects()).isTrue();
        assertThatThrownBy(() -> post("/big")).hasMessageStartingWith("too-large:");
        assertThat(server.paths()).containsExactly("/q", "/big");
    }

    private Fetched post(String path) throws FetchException {
        Map<String, String> headers = Map.of("Authorization", "Bearer k");
        return fetcher.post(WebAddress.parse(server.url(path)), headers, QUESTION, LIMITS, NO_PAUSE);
    }
}
