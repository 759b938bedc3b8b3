package fengxiang.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.ServerTest;
import fengxiang.Visitor;
import fengxiang.testing.MovableClock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** Two crawlers that know nothing of each other, over HTTP; one of them is killed. */
@ServerTest
@Import(FrontierScenario.StandingClock.class)
class TwoCrawlersTest {

    private static final String SITE = "http://killed.example.cn";

    @LocalServerPort
    private int port;

    @Autowired
    private MovableClock clock;

    private String source = "";

    @BeforeEach
    void addASource() {
        Map<String, Object> draft =
                Map.of("name", "被接管", "entries", List.of(Map.of("url", SITE + "/list.html", "type", "section")));
        source = Visitor.operator(port)
                .post("/api/sources", draft)
                .json()
                .path("id")
                .asString();
    }

    @Test
    void takesOverTheHostsOfAKilledCrawlerWhenItsLeaseHasRunOutAndLosesNothing() {
        JsonNode first = lease("c1").path(0);
        report("c1", first, true, List.of(outcome("/list.html")), articles());
        JsonNode second = lease("c1").path(0);
        assertThat(second.path("urls")).hasSize(5);
        report("c1", second, false, List.of(outcome(second, 0), outcome(second, 1)), List.of());
        // Here c1 is killed: two of five addresses are reported, a third may be on its way.
        clock.advance(Duration.ofMillis(119_999));
        assertThat(lease("c2")).isEmpty();
        clock.advance(Duration.ofMillis(1));
        JsonNode taken = lease("c2").path(0);
        assertThat(addresses(taken)).isEqualTo(addresses(second).subList(2, 5));
        assertThat(report("c1", second, true, List.of(outcome(second, 2)), List.of()))
                .as("c1 was not dead but slow: it is told that it lost the host")
                .isFalse();
        assertThat(lease("c1")).as("the host is with c2").isEmpty();
        List<Map<String, Object>> rest =
                IntStream.range(0, 3).mapToObj(i -> outcome(taken, i)).toList();
        assertThat(report("c2", taken, true, rest, List.of())).isTrue();
        assertThat(lease("c1")).as("nothing is left").isEmpty();
    }

    private JsonNode lease(String crawler) {
        return crawlers()
                .post("/api/crawl/leases", Map.of("crawler", crawler, "hosts", 10))
                .json()
                .path("leases");
    }

    private boolean report(
            String crawler,
            JsonNode lease,
            boolean release,
            List<Map<String, Object>> outcomes,
            List<Map<String, Object>> discovered) {
        Map<String, Object> report = new HashMap<>(Map.of("crawler", crawler, "release", release));
        report.put("host", lease.path("host").asString());
        report.put("token", lease.path("token").asString());
        report.put("outcomes", outcomes);
        report.put("discovered", discovered);
        Visitor.Answer answer = crawlers().post("/api/crawl/results", report);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().path("accepted").asBoolean();
    }

    private Visitor crawlers() {
        return Visitor.withToken(port, ServerTest.CRAWLER);
    }

    private List<Map<String, Object>> articles() {
        return IntStream.range(0, 5)
                .mapToObj(i -> Map.<String, Object>of(
                        "url", SITE + "/" + i + ".html", "sourceId", source, "role", "article", "depth", 1))
                .toList();
    }

    private static List<String> addresses(JsonNode lease) {
        return lease.path("urls")
                .valueStream()
                .map(u -> u.path("url").asString())
                .toList();
    }

    private Map<String, Object> outcome(JsonNode lease, int index) {
        return outcome(addresses(lease).get(index).substring(SITE.length()));
    }

    private Map<String, Object> outcome(String path) {
        return Map.of(
                "url",
                SITE + path,
                "sourceId",
                source,
                "status",
                "fetched",
                "httpStatus",
                200,
                "fetchedAt",
                clock.instant().toString());
    }
}
