package fengxiang.erase;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.json.JsonData;
import fengxiang.MovedClockTest;
import fengxiang.Repeated;
import fengxiang.ServerTest;
import fengxiang.TestHold;
import fengxiang.Visitor;
import fengxiang.article.Articles;
import fengxiang.blob.Blobs;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.IndexSpec;
import fengxiang.elastic.Indices;
import fengxiang.elastic.Scan;
import fengxiang.model.Hashes;
import fengxiang.notice.Audience;
import fengxiang.notice.Notice;
import fengxiang.notice.NoticeArticle;
import fengxiang.notice.NoticeKind;
import fengxiang.notice.Notices;
import fengxiang.notice.Urgency;
import fengxiang.testing.MovableClock;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Erasing over HTTP, on the real server. */
@MovedClockTest
class ErasureTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Articles articles;

    @Autowired
    private Blobs blobs;

    @Autowired
    private TombstoneStore store;

    @Autowired
    private ErasureSweep sweep;

    @Autowired
    private Elastic elastic;

    @Autowired
    private Scan scan;

    @Autowired
    private Indices indices;

    @Autowired
    private TestHold hold;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Notices notices;

    @Autowired
    private JsonMapper json;

    private JsonNode ingest(String url, @Nullable String canonical, String title, String text) {
        String page = "<html><body><h1>" + title + "</h1><p>" + text + "</p></body></html>";
        Map<String, Object> article = new LinkedHashMap<>();
        article.put("url", url);
        if (canonical != null) {
            article.put("canonicalUrl", canonical);
        }
        article.put("title", title);
        article.put("text", text);
        article.put("collectedAt", clock.instant().toString());
        article.put("evidence", Map.of("bytesHash", Hashes.sha256(page), "page", page));
        return Visitor.withToken(port, ServerTest.CRAWLER)
                .post("/api/ingest/articles", json.writeValueAsString(article))
                .json();
    }

    private String stored(String url, String title, String text) {
        JsonNode outcome = ingest(url, null, title, text);
        assertThat(outcome.path("outcome").asString("")).isEqualTo("created");
        return outcome.path("id").asString("");
    }

    private Visitor.Answer erase(Visitor visitor, String id, String reason) {
        return visitor.post("/api/erasures", Map.of("articleId", id, "reason", reason));
    }

    private long hits(String text) {
        return Visitor.operator(port)
                .get("/api/articles?q=%22" + URLEncoder.encode(text, StandardCharsets.UTF_8) + "%22")
                .json()
                .path("total")
                .asLong(-1);
    }

    private void addScreenshot(String id) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30, 30, BufferedImage.TYPE_INT_RGB), "png", png);
        assertThat(Visitor.operator(port)
                        .send(
                                "POST",
                                "/api/evidence/" + id + "/screenshots",
                                BodyPublishers.ofByteArray(png.toByteArray()))
                        .status())
                .isEqualTo(201);
    }

    private Notice notice(String article, String url) {
        List<NoticeArticle> named = List.of(new NoticeArticle(article, "通知里的标题", "晚报", url, clock.instant()));
        return new Notice(
                "wipe-" + article,
                NoticeKind.FIRST,
                Urgency.PAGE,
                null,
                "topic",
                "方案",
                "预警",
                "1 个新报道",
                named,
                Audience.DUTY,
                "/alerts",
                clock.instant());
    }

    @Test
    void leavesTheTextInNoAnswerAndNoStoredByte() throws IOException {
        String url = "http://wipe.example.cn/a/1.html";
        String id = stored(url, "要抹掉的标题甲乙丙", "这一句独一无二的正文必须在任何地方都找不到。");
        addScreenshot(id);
        List<String> files = List.copyOf(articles.byId(id).orElseThrow().files());
        assertThat(files).hasSize(2);
        StoredBytes bytes = new StoredBytes(elastic, scan, indices);
        assertThat(bytes.holding("独一无二的正文")).as("article and copy").hasSizeGreaterThanOrEqualTo(2);
        Repeated.until(() -> hits("独一无二的正文") == 1, () -> {});
        Map<String, Object> mark = Map.of("articles", List.of(id), "mark", "report", "copies", false, "on", true);
        assertThat(Visitor.newUser(port, "wipe-marker", "monitor")
                        .put("/api/marks", mark)
                        .body())
                .contains(id);
        assertThat(bytes.holding("report/wipe-marker")).isNotEmpty();
        notices.publish(List.of(notice(id, url)));
        assertThat(bytes.holding("通知里的标题")).isNotEmpty();
        assertThat(erase(Visitor.newUser(port, "wipe-office", "office"), id, "当事人要求删除")
                        .status())
                .isEqualTo(201);
        assertThat(bytes.holding("通知里的标题")).as("what people were told").isEmpty();
        assertThat(articles.traces(id)).isEmpty();
        Repeated.until(() -> hits("独一无二的正文") == 0, () -> {});
        assertThat(bytes.holding("独一无二的正文")).isEmpty();
        assertThat(bytes.holding("要抹掉的标题甲乙丙")).isEmpty();
        assertThat(bytes.holding(url)).isEmpty();
        assertThat(bytes.holding("report/wipe-marker")).isEmpty();
        assertThat(blobs.findAll(files)).isEmpty();
        assertThat(Visitor.operator(port).get("/api/evidence/" + id).status()).isEqualTo(404);
    }

    @Test
    void takesNothingOfItInAgain() {
        String canonical = "http://www.back.example.cn/2026/1120/1234.html";
        String mobile = "http://m.back.example.cn/x/1234";
        String id =
                ingest(mobile, canonical, "不再收录的报道标题", "不再收录的报道正文。").path("id").asString("");
        assertThat(id).isEqualTo(Hashes.articleId(canonical));
        assertThat(erase(Visitor.operator(port), id, "当事人要求删除").status()).isEqualTo(201);
        for (JsonNode again : List.of(
                ingest(mobile, canonical, "不再收录的报道标题", "不再收录的报道正文。"),
                ingest(mobile, null, "不再收录的报道标题", "不再收录的报道正文。"),
                ingest(canonical, null, "不再收录的报道标题", "正文改了一点。"),
                ingest("http://3g.back.example.cn/y/1234", canonical, "不再收录的报道标题", "不再收录的报道正文。"))) {
            assertThat(again.path("outcome").asString("")).isEqualTo("rejected");
            assertThat(again.path("field").asString("")).isEqualTo("url");
            assertThat(again.path("reason").asString("")).startsWith("erased");
        }
        assertThat(new StoredBytes(elastic, scan, indices).holding("不再收录的报道正文")).isEmpty();
        assertThat(ingest("http://www.back.example.cn/2026/1120/1235.html", null, "另一篇", "另一篇的正文。")
                        .path("outcome")
                        .asString(""))
                .isEqualTo("created");
    }

    @Test
    void needsAReasonAnArticleAndTheOffice() {
        String id = stored("http://rules.example.cn/1", "题", "文。");
        Visitor office = Visitor.newUser(port, "rules-office", "office");
        assertThat(erase(office, id, "  ").json().path("field").asString("")).isEqualTo("reason");
        assertThat(erase(office, "nothing", "当事人要求删除").json().path("field").asString(""))
                .isEqualTo("articleId");
        assertThat(erase(office, "0".repeat(32), "当事人要求删除").status()).isEqualTo(404);
        for (String role : List.of("monitor", "leader", "spokesperson")) {
            Visitor other = Visitor.newUser(port, "rules-" + role, role);
            assertThat(erase(other, id, "当事人要求删除").problem()).isEqualTo("role-missing");
        }
        assertThat(articles.exists(id)).isTrue();
        assertThat(erase(office, id, "电话13912345678的人要求删除")
                        .json()
                        .path("reason")
                        .asString(""))
                .doesNotContain("13912345678");
        assertThat(erase(office, id, "再来一次也无妨").status()).as("said twice").isEqualTo(201);
    }

    @Test
    void refusesWhatIsHeldAndSaysWhy() {
        String id = stored("http://held.example.cn/1", "题", "文。");
        hold.hold(id, "事件 2026-3 以它为证据。");
        Visitor.Answer refused = erase(Visitor.operator(port), id, "当事人要求删除");
        assertThat(refused.problem()).isEqualTo("article-held");
        assertThat(refused.json().path("detail").asString("")).contains("事件 2026-3");
        assertThat(articles.exists(id)).isTrue();
        assertThat(store.find(id)).isEmpty();
        hold.letGo(id);
        assertThat(erase(Visitor.operator(port), id, "当事人要求删除").status()).isEqualTo(201);
    }

    @Test
    void isListedForAdministratorsOnly() {
        String id = stored("http://list.example.cn/1", "题", "文。");
        Visitor admin = Visitor.newUser(port, "list-admin", "admin");
        erase(admin, id, "当事人要求删除");
        JsonNode first = admin.get("/api/erasures?size=100")
                .json()
                .path("items")
                .valueStream()
                .filter(e -> e.path("articleId").asString("").equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(first.path("erasedBy").asString("")).isEqualTo("list-admin");
        assertThat(first.path("reason").asString("")).isEqualTo("当事人要求删除");
        assertThat(first.toString()).doesNotContain("list.example.cn");
        assertThat(Visitor.newUser(port, "list-office", "office")
                        .get("/api/erasures")
                        .problem())
                .isEqualTo("role-missing");
    }

    @Test
    void isFinishedAfterABackendThatDiedBehindTheTombstone() {
        String id = stored("http://died.example.cn/1", "死在墓碑之后", "死在墓碑之后的正文。");
        var traces = articles.traces(id).orElseThrow();
        store.raise(Tombstone.of(traces, "当事人要求删除", "office", clock.instant()));
        Repeated.until(() -> articles.traces(id).isEmpty(), sweep::sweep);
        assertThat(blobs.findAll(traces.files())).isEmpty();
        assertThat(new StoredBytes(elastic, scan, indices).holding("死在墓碑之后的正文")).isEmpty();
    }

    @Test
    void isFinishedAfterABackendThatDiedBetweenArticleAndFiles() {
        String id = stored("http://died.example.cn/2", "死在文件之前", "死在文件之前的正文。");
        var traces = articles.traces(id).orElseThrow();
        store.raise(Tombstone.of(traces, "当事人要求删除", "office", clock.instant()));
        articles.remove(id);
        assertThat(blobs.findAll(traces.files())).hasSize(1);
        Repeated.until(() -> blobs.findAll(traces.files()).isEmpty(), sweep::sweep);
    }

    @Test
    void findsWhatALateWriteHasBroughtBack() {
        String id = stored("http://late.example.cn/1", "迟到的写入", "迟到的写入带回来的正文。");
        String index = indices.month(IndexSpec.monthly("articles"), clock.instant());
        JsonData document = elastic.call("read", c -> c.get(g -> g.index(index).id(id), JsonData.class))
                .source();
        erase(Visitor.operator(port), id, "当事人要求删除");
        var unused = elastic.call(
                "write late", c -> c.index(i -> i.index(index).id(id).document(document)));
        assertThat(store.find(id).orElseThrow().settledAt()).isNull();
        clock.advance(ErasureSweep.SETTLED.plus(Duration.ofSeconds(1)));
        Repeated.until(() -> store.find(id).orElseThrow().settledAt() != null, sweep::sweep);
        assertThat(new StoredBytes(elastic, scan, indices).holding("迟到的写入带回来的正文"))
                .isEmpty();
        assertThat(store.find(id).orElseThrow().files()).isEmpty();
    }

    @Test
    void prevailsOverDeliveriesThatGoOnMeanwhile() throws InterruptedException {
        String url = "http://busy.example.cn/1";
        String id = stored(url, "一直送来的报道", "一直送来的报道的正文。");
        AtomicBoolean stop = new AtomicBoolean();
        List<Thread> senders = List.of(1, 2, 3).stream()
                .map(n -> Thread.ofVirtual().start(() -> {
                    for (int i = 0; !stop.get(); i++) {
                        ingest(url, null, "一直送来的报道", "一直送来的报道的正文。第" + n + "家第" + i + "版。");
                    }
                }))
                .toList();
        assertThat(erase(Visitor.operator(port), id, "当事人要求删除").status()).isEqualTo(201);
        stop.set(true);
        for (Thread sender : senders) {
            sender.join();
        }
        clock.advance(ErasureSweep.SETTLED.plus(Duration.ofSeconds(1)));
        Repeated.until(() -> store.find(id).orElseThrow().settledAt() != null, sweep::sweep);
        assertThat(articles.traces(id)).isEmpty();
        assertThat(hits("一直送来的报道的正文")).isZero();
        assertThat(ingest(url, null, "一直送来的报道", "又一版。").path("reason").asString(""))
                .startsWith("erased");
    }
}
