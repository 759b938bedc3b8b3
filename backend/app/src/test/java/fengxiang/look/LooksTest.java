package fengxiang.look;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.ServerTest;
import fengxiang.Visitor;
import fengxiang.model.Article;
import fengxiang.model.ArticleKind;
import fengxiang.model.FetchOutcome;
import fengxiang.model.FetchStatus;
import fengxiang.model.LookAnswer;
import fengxiang.model.TimePrecision;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class LooksTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Looks looks;

    @Autowired
    private LookSweep sweep;

    @Test
    void somebodyAsksComesBackAndSees() {
        Visitor monitor = Visitor.newUser(port, "looks-monitor", "monitor");
        Visitor.Answer asked = monitor.post("/api/looks", Map.of("url", " https://looks-a.example.cn/a/1.html "));
        assertThat(asked.status()).isEqualTo(202);
        assertThat(asked.json().path("state").asString()).isEqualTo("waiting");
        String id = asked.json().path("id").asString();
        assertThat(looks.open().get("looks-a.example.cn"))
                .singleElement()
                .satisfies(order -> assertThat(order.source().outletHost()).isEqualTo("looks-a.example.cn"));

        looks.answer(List.of(seen(id, "https://looks-a.example.cn/a/1.html")));

        Visitor.Answer seen = monitor.get("/api/looks/" + id);
        assertThat(seen.json().path("state").asString()).isEqualTo("answered");
        assertThat(seen.json().path("page").path("title").asString()).isEqualTo("检测站延长工作时间");
        assertThat(seen.json().path("fetch").path("reason").asString()).isEqualTo("no-body");
        assertThat(looks.open()).doesNotContainKey("looks-a.example.cn");
        assertThat(sweep.sweep()).as("it is kept for a day").isZero();
    }

    private static LookAnswer seen(String id, String url) {
        Instant at = Instant.parse("2026-11-20T01:00:00Z");
        FetchOutcome outcome =
                new FetchOutcome(url, "look", FetchStatus.REJECTED, 200, at, null, "no-body", null, null, null);
        Article article = new Article(
                url,
                null,
                "look",
                "looks-a.example.cn",
                ArticleKind.NEWS,
                "检测站延长工作时间",
                "",
                at,
                "2026-11-20 09:00",
                TimePrecision.MINUTE,
                at,
                null,
                null,
                "UTF-8",
                null,
                null,
                0.2,
                null,
                null);
        return new LookAnswer(id, outcome, article, List.of(), List.of());
    }

    @Test
    void aStrangersPortIsNotAskedButThatOfASourceIs() {
        Visitor operator = Visitor.operator(port);
        operator.post("/api/looks", Map.of("url", "http://looks-b.example.cn:9200/x"));
        assertThat(looks.open().get("looks-b.example.cn:9200")).singleElement().satisfies(order -> {
            assertThat(order.source().outletHost()).isEqualTo("looks-b.example.cn");
            assertThat(order.source().entries()).noneMatch(e -> e.url().contains(":9200"));
        });
    }

    @Test
    void aRuleAndASourceCanBeTriedBeforeTheyAreStored() {
        Visitor operator = Visitor.operator(port);
        Map<String, Object> rule = Map.of("host", "looks-c.example.cn", "path", "/a/", "body", "div.txt");
        Visitor.Answer ofRule =
                operator.post("/api/looks/trial", Map.of("url", "http://looks-c.example.cn/a/1.html", "rule", rule));
        assertThat(ofRule.status()).isEqualTo(202);
        assertThat(operator.post("/api/looks/trial", Map.of("url", "http://looks-c.example.cn/b/1.html", "rule", rule))
                        .json()
                        .path("field")
                        .asString())
                .as("a page that the rule is not for")
                .isEqualTo("url");
        Map<String, Object> source = Map.of(
                "name",
                "甲",
                "articlePattern",
                ".*/a/\\d+\\.html",
                "entries",
                List.of(Map.of("url", "http://looks-c.example.cn/list/", "type", "section")));
        Visitor.Answer ofSource = operator.post(
                "/api/looks/trial",
                Map.of("url", "http://looks-c.example.cn/list/", "role", "section", "source", source));
        assertThat(ofSource.status()).isEqualTo(202);
        assertThat(looks.open().get("looks-c.example.cn"))
                .extracting(o -> o.source().articlePattern())
                .contains(".*/a/\\d+\\.html");
    }

    @Test
    void noAddressAndNoRightAreSaidTo() {
        Visitor operator = Visitor.operator(port);
        assertThat(operator.post("/api/looks", Map.of("url", "ftp://x"))
                        .json()
                        .path("field")
                        .asString())
                .isEqualTo("url");
        assertThat(operator.get("/api/looks/none").status()).isEqualTo(404);
        Visitor monitor = Visitor.newUser(port, "looks-monitor2", "monitor");
        assertThat(monitor.post("/api/looks/trial", Map.of("url", "http://looks-d.example.cn/"))
                        .status())
                .isEqualTo(403);
    }
}
