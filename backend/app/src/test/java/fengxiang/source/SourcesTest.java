package fengxiang.source;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.ServerTest;
import fengxiang.Visitor;
import fengxiang.Visitor.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The sources over HTTP, on the real server. */
@ServerTest
class SourcesTest {

    @LocalServerPort
    private int port;

    private static Map<String, Object> draft(String name, String url) {
        return new HashMap<>(Map.of("name", name, "entries", List.of(Map.of("url", url, "type", "section"))));
    }

    @Test
    void keepsASourceWithItsDefaults() {
        Answer made = Visitor.operator(port).post("/api/sources", draft("云川日报", "HTTP://daily.example.cn:80/list"));
        assertThat(made.status()).isEqualTo(201);
        JsonNode source = made.json();
        assertThat(source.at("/entries/0/url").asString()).isEqualTo("http://daily.example.cn/list");
        assertThat(source.path("outletHost").asString()).isEqualTo("daily.example.cn");
        assertThat(source.path("kind").asString()).isEqualTo("news");
        assertThat(source.path("intervalMinutes").asInt()).isEqualTo(10);
        assertThat(source.path("delayMillis").asInt()).isEqualTo(2000);
        assertThat(source.path("state").asString()).isEqualTo("active");
        assertThat(Visitor.operator(port)
                        .get("/api/sources")
                        .json()
                        .valueStream()
                        .map(s -> s.path("id").asString()))
                .contains(source.path("id").asString());
    }

    @Test
    void pausesResumesAndRefusesStaleChanges() {
        Visitor operator = Visitor.operator(port);
        Map<String, Object> draft = draft("云川晚报", "http://evening.example.cn/list");
        JsonNode made = operator.post("/api/sources", draft).json();
        String path = "/api/sources/" + made.path("id").asString();
        assertThat(operator.post(path + "/pause", Map.of()).json().path("state").asString())
                .isEqualTo("paused");
        assertThat(operator.post(path + "/crawl-now", Map.of()).problem()).isEqualTo("source-paused");
        draft.put("version", made.path("version").asLong());
        assertThat(operator.put(path, draft).status()).isEqualTo(409);
        draft.put("version", operator.get(path).json().path("version").asLong());
        draft.put("intervalMinutes", 30);
        JsonNode changed = operator.put(path, draft).json();
        assertThat(changed.path("intervalMinutes").asInt()).isEqualTo(30);
        assertThat(changed.path("state").asString())
                .as("a change does not resume")
                .isEqualTo("paused");
        assertThat(operator.post(path + "/resume", Map.of())
                        .json()
                        .path("state")
                        .asString())
                .isEqualTo("active");
        assertThat(operator.get("/api/sources/nowhere").status()).isEqualTo(404);
    }

    @Test
    void watchesASourceIntensivelyUntilItIsRelaxed() {
        Visitor operator = Visitor.operator(port);
        Map<String, Object> draft = draft("重点关注", "http://watched.example.cn/list");
        JsonNode made = operator.post("/api/sources", draft).json();
        assertThat(made.path("intensive").asBoolean(true)).isFalse();
        String path = "/api/sources/" + made.path("id").asString();
        JsonNode watched = operator.post(path + "/intensify", Map.of()).json();
        assertThat(watched.path("intensive").asBoolean()).isTrue();
        draft.put("version", watched.path("version").asLong());
        draft.put("intervalMinutes", 20);
        assertThat(operator.put(path, draft).json().path("intensive").asBoolean())
                .as("a change does not end the watch")
                .isTrue();
        assertThat(operator.post(path + "/relax", Map.of())
                        .json()
                        .path("intensive")
                        .asBoolean(true))
                .isFalse();
        assertThat(Visitor.newUser(port, "watch-monitor", "monitor")
                        .post(path + "/intensify", Map.of())
                        .status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "name, ' '",
        "outletHost, http://a.cn/",
        "articlePattern, (a+)+\\1x",
        "listPattern, [",
        "intervalMinutes, 0",
        "delayMillis, 499",
        "delayMillis, -1"
    })
    void namesTheFieldThatItRefuses(String field, String value) {
        Map<String, Object> draft = draft("不对的来源 " + field + value, "http://wrong.example.cn/" + field);
        draft.put(field, value);
        Answer answer = Visitor.operator(port).post("/api/sources", draft);
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.json().path("field").asString()).isEqualTo(field);
    }

    @Test
    void allowsHasteOnTheOperatorsOwnHostsOnly() {
        Map<String, Object> own = draft("本机", "http://127.0.0.1:18199/");
        own.put("delayMillis", 0);
        assertThat(Visitor.operator(port).post("/api/sources", own).status()).isEqualTo(201);
        Map<String, Object> mixed = draft("混合", "http://127.0.0.1:18198/");
        mixed.put("delayMillis", 0);
        mixed.put("outletHost", "10.example.cn");
        assertThat(Visitor.operator(port)
                        .post("/api/sources", mixed)
                        .json()
                        .path("field")
                        .asString())
                .isEqualTo("delayMillis");
    }

    @Test
    void refusesASecondSourceForOneEntryOrName() {
        Visitor operator = Visitor.operator(port);
        operator.post("/api/sources", draft("唯一", "http://only.example.cn/"));
        assertThat(operator.post("/api/sources", draft("唯一", "http://other.example.cn/"))
                        .json()
                        .path("field")
                        .asString())
                .isEqualTo("name");
        assertThat(operator.post("/api/sources", draft("别的", "http://only.example.cn"))
                        .json()
                        .path("field")
                        .asString())
                .isEqualTo("entries[0].url");
    }

    @Test
    void letsOfficeChangeAndMonitorsOnlyLook() {
        Visitor monitor = Visitor.newUser(port, "source-monitor", "monitor");
        assertThat(monitor.get("/api/sources").status()).isEqualTo(200);
        assertThat(monitor.post("/api/sources", draft("x", "http://x.example.cn/"))
                        .status())
                .isEqualTo(403);
        Visitor office = Visitor.newUser(port, "source-office", "office");
        assertThat(office.post("/api/sources", draft("办公室", "http://office.example.cn/"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void givesWorkToCrawlersOnly() {
        Map<String, Object> request = Map.of("crawler", "c1", "hosts", 1);
        assertThat(Visitor.withToken(port, ServerTest.CRAWLER)
                        .post("/api/crawl/leases", request)
                        .status())
                .isEqualTo(200);
        assertThat(Visitor.operator(port).post("/api/crawl/leases", request).status())
                .isEqualTo(403);
        Answer lost = Visitor.withToken(port, ServerTest.CRAWLER)
                .post(
                        "/api/crawl/results",
                        Map.of("crawler", "c1", "host", "nowhere.cn", "token", "t", "release", true));
        assertThat(lost.json().path("accepted").asBoolean(true)).isFalse();
    }
}
