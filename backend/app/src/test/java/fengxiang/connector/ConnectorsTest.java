package fengxiang.connector;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.ServerTest;
import fengxiang.Visitor;
import fengxiang.look.Looks;
import fengxiang.model.PageRole;
import fengxiang.model.SearchAccess;
import fengxiang.model.SearchKind;
import fengxiang.source.SearchSources;
import fengxiang.source.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** Connectors over HTTP. */
@ServerTest
@TestPropertySource(properties = "fengxiang.connector.qianfan-key=" + ConnectorsTest.KEY)
class ConnectorsTest {

    static final String KEY = "bce-v3/ALTAK-secret-of-the-operator";

    @LocalServerPort
    private int port;

    @Autowired
    private SearchSources sources;

    @Autowired
    private ConnectorSweep sweep;

    @Autowired
    private Connectors connectors;

    @Autowired
    private Quotas quotas;

    @Autowired
    private Looks looks;

    private Map<String, Object> template(String host, int quota) {
        Map<String, Object> draft = new LinkedHashMap<>();
        draft.put("name", "站内搜索 " + host);
        draft.put("kind", "template");
        draft.put("address", "http://" + host + "/rss?q={searchTerms}");
        draft.put("dailyQuota", quota);
        return draft;
    }

    private Visitor.Answer add(Map<String, Object> draft) {
        return Visitor.operator(port).post("/api/connectors", draft);
    }

    private String watch(String term) {
        return Visitor.operator(port)
                .post("/api/keywords", Map.of("term", term, "purpose", "本站名称，了解公众的意见"))
                .json()
                .path("id")
                .asString();
    }

    private static List<String> urls(Source source) {
        return source.entries().stream().map(e -> e.url()).toList();
    }

    @Test
    void askForTheKeywordsInUseAndFollowTheirChanges() {
        String id = watch("城南检测站");
        JsonNode made = add(template("follow.example.cn", 100)).json();
        Source source = sources.one(made.path("id").asString());
        String question = "http://follow.example.cn/rss?q=%E5%9F%8E%E5%8D%97%E6%A3%80%E6%B5%8B%E7%AB%99";
        assertThat(urls(source)).contains(question);
        assertThat(made.path("ready").asBoolean()).isTrue();
        assertThat(made.path("everyMinutes").asInt()).isPositive();

        Visitor.operator(port)
                .put("/api/keywords/" + id, Map.of("purpose", "本站名称，了解公众的意见", "active", false, "version", 1));
        String other = watch("城南年检预约");
        sweep.sweep();
        assertThat(urls(sources.one(source.id())))
                .doesNotContain(question)
                .contains("http://follow.example.cn/rss?q=%E5%9F%8E%E5%8D%97%E5%B9%B4%E6%A3%80%E9%A2%84%E7%BA%A6");
        long version = sources.one(source.id()).version();
        sweep.sweep();
        assertThat(sources.one(source.id()).version()).as("nothing had changed").isEqualTo(version);
        assertThat(other).isNotEmpty();
    }

    @Test
    void tellWhetherTheirKeyIsSetAndNeverTheKey() {
        Visitor.Answer made = add(Map.of("name", "百度", "kind", "qianfan"));
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.json().path("keySet").asBoolean()).isTrue();
        String id = made.json().path("id").asString();
        for (String path : List.of("/api/connectors", "/api/sources", "/api/sources/" + id)) {
            Visitor.Answer answer = Visitor.operator(port).get(path);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).doesNotContain(KEY);
        }
        assertThat(Visitor.operator(port)
                        .get("/api/connectors")
                        .json()
                        .path("keys")
                        .path("qianfan")
                        .asBoolean())
                .isTrue();
        Source source = sources.one(id);
        assertThat(connectors.withKey(source.profile()).search()).isEqualTo(new SearchAccess(SearchKind.QIANFAN, KEY));
        assertThat(connectors.withKey(source.profile()).toString()).doesNotContain(KEY);
        assertThat(add(Map.of("name", "百度二", "kind", "qianfan"))
                        .json()
                        .path("field")
                        .asString())
                .as("asks the same")
                .isEqualTo("kind");
    }

    @Test
    void refuseSearxngUnlessSomebodyAnswersForIt() {
        Map<String, Object> draft = new LinkedHashMap<>();
        draft.put("name", "自建");
        draft.put("kind", "searxng");
        draft.put("address", "http://127.0.0.1:8888");
        Visitor.Answer refused = add(draft);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("field").asString()).isEqualTo("accepted");
        draft.put("accepted", true);
        assertThat(add(draft).status()).isEqualTo(201);
    }

    @Test
    void areChangedAsConnectorsOnlyAndOnTheVersionThatWasSeen() {
        JsonNode made = add(template("change.example.cn", 50)).json();
        String id = made.path("id").asString();
        Visitor operator = Visitor.operator(port);
        assertThat(operator.put("/api/sources/" + id, Map.of("name", "x", "version", 1))
                        .problem())
                .isEqualTo("source-searches");
        Map<String, Object> draft = template("change.example.cn", 70);
        draft.put("version", sources.one(id).version() + 1);
        assertThat(operator.put("/api/connectors/" + id, draft).status()).isEqualTo(409);
        draft.put("version", sources.one(id).version());
        assertThat(operator.put("/api/connectors/" + id, draft)
                        .json()
                        .path("dailyQuota")
                        .asInt())
                .isEqualTo(70);
        assertThat(operator.post("/api/sources/" + id + "/pause", Map.of())
                        .json()
                        .path("state")
                        .asString())
                .isEqualTo("paused");
        assertThat(operator.put("/api/connectors/unknown", draft).status()).isEqualTo(404);
    }

    @Test
    void areTriedWithinTheirQuota() {
        String id = add(template("try.example.cn", 1)).json().path("id").asString();
        Visitor operator = Visitor.operator(port);
        Visitor.Answer asked = operator.post("/api/connectors/trials", Map.of("id", id, "word", "城东检测站"));
        assertThat(asked.status()).isEqualTo(202);
        var order = looks.find(asked.json().path("id").asString()).orElseThrow().order();
        assertThat(order.role()).isEqualTo(PageRole.SEARCH);
        assertThat(order.url()).startsWith("http://try.example.cn/rss?q=%E5%9F%8E");
        assertThat(order.source().search()).isEqualTo(new SearchAccess(SearchKind.TEMPLATE, null));

        Visitor.Answer spent = operator.post("/api/connectors/trials", Map.of("id", id, "word", "城东检测站"));
        assertThat(spent.status()).isEqualTo(429);
        assertThat(spent.problem()).isEqualTo("quota-spent");
        assertThat(connectors.spent(sources.all())).contains(id);
        assertThat(quotas.askedToday(List.of(sources.one(id)))).containsEntry(id, 1);
    }

    @Test
    void tryNoPersonAndNoWordThatIsNone() {
        Map<String, Object> draft = template("draft.example.cn", 5);
        for (String word : List.of("王建国", "author:某人", "x", "")) {
            Visitor.Answer refused =
                    Visitor.operator(port).post("/api/connectors/trials", Map.of("draft", draft, "word", word));
            assertThat(refused.status()).as(word).isEqualTo(400);
        }
        Visitor.Answer asked =
                Visitor.operator(port).post("/api/connectors/trials", Map.of("draft", draft, "word", "检测站"));
        assertThat(asked.status()).isEqualTo(202);
        assertThat(Visitor.operator(port)
                        .post("/api/connectors/trials", Map.of("word", "检测站"))
                        .json()
                        .path("field")
                        .asString())
                .isEqualTo("id");
    }

    @Test
    void areWrittenByTheOfficeOnly() {
        Visitor monitor = Visitor.newUser(port, "connector-monitor", "monitor");
        assertThat(monitor.get("/api/connectors").status()).isEqualTo(200);
        assertThat(monitor.post("/api/connectors", template("no.example.cn", 5)).status())
                .isEqualTo(403);
        assertThat(monitor.post("/api/connectors/trials", Map.of("word", "检测站")).status())
                .isEqualTo(403);
        assertThat(Visitor.operator(port)
                        .post(
                                "/api/sources",
                                Map.of(
                                        "name",
                                        "s",
                                        "entries",
                                        List.of(Map.of("url", "http://a.cn/", "type", "search"))))
                        .json()
                        .path("field")
                        .asString())
                .isEqualTo("entries[0].type");
    }

    @Test
    void theQuotaHoldsWhoeverCountsAtTheSameMoment() throws Exception {
        String id = add(template("race.example.cn", 20)).json().path("id").asString();
        Source source = sources.one(id);
        List<Thread> threads = new java.util.ArrayList<>();
        var granted = new java.util.concurrent.atomic.AtomicInteger();
        for (int i = 0; i < 8; i++) {
            threads.add(Thread.ofVirtual().start(() -> {
                for (int n = 0; n < 5; n++) {
                    granted.addAndGet(quotas.reserve(source, 3));
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(granted.get()).isLessThanOrEqualTo(20);
        assertThat(quotas.askedToday(List.of(source))).containsEntry(id, granted.get());
        assertThat(quotas.reserve(source, 100)).isEqualTo(20 - granted.get());
        assertThat(quotas.reserve(source, 1)).isZero();
    }
}
