package fengxiang.triage;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.Repeated;
import fengxiang.ServerTest;
import fengxiang.TestTopics;
import fengxiang.Visitor;
import fengxiang.mention.Verdict;
import fengxiang.model.Hashes;
import fengxiang.table.Sheets;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What waits, what people find of it, and what becomes of that. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TriageTest {

    @LocalServerPort
    private int port;

    @TempDir
    private Path folder;

    @Autowired
    private LedgerSheet sheet;

    @Autowired
    private JudgementStore store;

    @Autowired
    private JudgementSweep sweep;

    private Visitor leader;
    private Visitor monitor;

    @BeforeAll
    void people() {
        leader = Visitor.newUser(port, "triage-leader", "leader", "office");
        monitor = Visitor.newUser(port, "triage-monitor", "monitor");
    }

    private String topic(String name) {
        return TestTopics.working(port, leader, name, name);
    }

    private String deliver(String host, String name, String text) {
        String url = "http://" + host + ".triage.example.cn/" + name;
        Visitor.Answer answer = Visitor.operator(port)
                .post(
                        "/api/ingest/articles",
                        "{\"url\":\"" + url + "\",\"title\":\"" + name + "\",\"text\":\"" + text + "\"}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return Hashes.articleId(url);
    }

    private JsonNode inbox(String topic, String more) {
        Visitor.Answer answer = monitor.get("/api/triage?topic=" + topic + more);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private List<String> waiting(String topic) {
        return StreamSupport.stream(inbox(topic, "").path("items").spliterator(), false)
                .map(item -> item.at("/article/id").asString())
                .toList();
    }

    private void waits(String topic, int count) {
        Repeated.until(() ->
                monitor.get("/api/triage?topic=" + topic).json().path("total").asInt()
                        == count); // while the month's first mention is being stored, there is no answer
    }

    private Visitor.Answer judge(String topic, String article, String verdict, long version) {
        return monitor.put("/api/triage/" + topic + "/" + article, Map.of("verdict", verdict, "version", version));
    }

    @Test
    void theMostSeriousComesFirst() {
        String topic = topic("东坡车检站");
        String praised = deliver("a", "praised", "东坡车检站服务热情周到，办事快，车主纷纷点赞，十分满意。");
        String plain = deliver("b", "plain", "东坡车检站位于建设路十二号，营业时间为八点至十七点。");
        String angry = deliver("c", "angry", "东坡车检站乱收费，工作人员态度恶劣，车主投诉无门，非常气愤。");
        waits(topic, 3);
        assertThat(waiting(topic)).containsExactly(angry, plain, praised);
        // A mention may be found a moment before its article is.
        Repeated.until(() -> !inbox(topic, "").at("/items/0/article/said").isMissingNode());
        JsonNode page = inbox(topic, "");
        assertThat(page.at("/items/0/article/said/towards/0/label").asString()).isEqualTo("negative");
        assertThat(page.at("/topics/0/count").asLong()).isEqualTo(3);
        assertThat(page.path("overdue").asLong()).isZero();
        assertThat(inbox(topic, "&sentiment=negative").path("total").asLong()).isEqualTo(1);
        assertThat(monitor.get("/api/triage?q=%E7%AB%99").json().path("field").asString())
                .isEqualTo("q");
    }

    @Test
    void whatWasFoundHoldsForAllCopiesAndCanBeTakenBack() {
        String topic = topic("西坡车检站");
        String text =
                "西坡车检站昨日起改用新的排队叫号系统，车主可以在网上取号，预计每辆车的等候时间缩短二十分钟左右，" + "站方表示系统运行首日有少量车主不熟悉操作，已经安排人员在大厅引导，周末还将延长营业时间。";
        String first = deliver("a", "first", text);
        waits(topic, 1);
        Visitor.Answer judged = judge(topic, first, "watch", 0);
        assertThat(judged.status()).as(judged.body()).isEqualTo(200);
        assertThat(judged.json().path("by").asString()).isEqualTo("triage-monitor");
        assertThat(inbox(topic, "").path("total").asLong()).isZero();
        String copy = deliver("b", "copy", text);
        Repeated.until(() ->
                !leader.get("/api/articles/" + copy).json().at("/story/id").isMissingNode());
        assertThat(inbox(topic, "").path("total").asLong())
                .as("a copy of what was judged")
                .isZero();
        Visitor.Answer stale = judge(topic, copy, "level3", 0);
        assertThat(stale.status()).as("the other had not seen it").isEqualTo(409);
        assertThat(judge(topic, copy, "level3", 1).json().path("version").asLong())
                .isEqualTo(2);
        Visitor.Answer undone = monitor.delete("/api/triage/" + topic + "/" + first + "?version=2");
        assertThat(undone.json().path("verdict").asString()).isEqualTo("watch");
        Visitor.Answer open = monitor.delete("/api/triage/" + topic + "/" + first + "?version=3");
        assertThat(open.json().path("verdict").asString()).isEqualTo("level3");
    }

    @Test
    void onlyPeopleJudgeAndOnlyWhatThereIs() {
        String topic = topic("北坡车检站");
        String article = deliver("a", "only", "北坡车检站排队时间较长。");
        waits(topic, 1);
        assertThat(Visitor.operator(port)
                        .put("/api/triage/" + topic + "/" + article, Map.of("verdict", "watch", "version", 0))
                        .status())
                .isEqualTo(403);
        assertThat(Visitor.newUser(port, "triage-speaker", "spokesperson")
                        .put("/api/triage/" + topic + "/" + article, Map.of("verdict", "watch", "version", 0))
                        .status())
                .isEqualTo(403);
        assertThat(judge(topic, article, "open", 0).json().path("field").asString())
                .isEqualTo("verdict");
        assertThat(judge("nothing", article, "watch", 0).json().path("field").asString())
                .isEqualTo("topic");
        assertThat(judge(topic, "nothing", "watch", 0).status()).isEqualTo(404);
        assertThat(monitor.delete("/api/triage/" + topic + "/" + article + "?version=0")
                        .json()
                        .path("field")
                        .asString())
                .isEqualTo("article");
    }

    @Test
    void whatWasThereBeforeTheTopicWaitsOnlyWhenAskedFor() {
        String old = deliver("a", "old", "南坡车检站去年搬迁新址。");
        String topic = topic("南坡车检站");
        Repeated.until(() -> inbox(topic, "&past=true").path("total").asInt() == 1);
        assertThat(inbox(topic, "&past=true").at("/items/0/article/id").asString())
                .isEqualTo(old);
        assertThat(inbox(topic, "").path("total").asLong()).isZero();
    }

    @Test
    void theLedgerHoldsWhatWasFoundAndNotWhatWasTakenBack() throws IOException {
        String topic = topic("中坡车检站");
        String kept = deliver("a", "kept", "中坡车检站本周调整营业时间。");
        String back = deliver("b", "back", "中坡车检站门前道路施工。");
        waits(topic, 2);
        Instant begin = Instant.now().minusSeconds(60);
        String from = "?from=" + begin;
        assertThat(monitor.put(
                                "/api/triage/" + topic + "/" + kept,
                                Map.of("verdict", "level4", "version", 0, "note", "=已电话核实"))
                        .status())
                .isEqualTo(200);
        judge(topic, back, "irrelevant", 0);
        monitor.delete("/api/triage/" + topic + "/" + back + "?version=1");
        JsonNode ledger = leader.get("/api/triage/ledger" + from).json();
        List<JsonNode> own = StreamSupport.stream(ledger.path("items").spliterator(), false)
                .filter(row -> row.at("/judgement/topic").asString().equals(topic))
                .toList();
        assertThat(own).hasSize(1);
        assertThat(own.getFirst().at("/judgement/verdict").asString()).isEqualTo("level4");
        assertThat(own.getFirst().at("/article/id").asString()).isEqualTo(kept);
        assertThat(own.getFirst().path("name").asString()).isEqualTo("中坡车检站");
        assertThat(leader.get("/api/triage/ledger.xlsx" + from).header("Content-Type"))
                .contains("spreadsheetml");
        assertThat(written(begin))
                .contains("Ⅳ级 影响较小")
                .contains("=已电话核实")
                .contains("kept")
                .doesNotContain("<f>");
        assertThat(leader.get("/api/triage/ledger?from=2026-11-20T00:00:00Z&to=2026-11-19T00:00:00Z")
                        .json()
                        .path("field")
                        .asString())
                .isEqualTo("to");
    }

    /** As a backend leaves it that dies between noting a judgement and writing it into the mentions. */
    @Test
    void whatADeathHasLeftIsFinished() {
        String topic = topic("回坡车检站");
        String article = deliver("a", "left", "回坡车检站设备检修一天。");
        waits(topic, 1);
        String story =
                leader.get("/api/articles/" + article).json().at("/story/id").asString();
        Instant before = Instant.now().minus(JudgementSweep.SETTLES).minusSeconds(1);
        Judgement.Finding found = new Judgement.Finding(Verdict.WATCH, null, "triage-monitor", before);
        assertThat(store.created(Judgement.first(topic, story, article, 0, found)))
                .isTrue();
        assertThat(differences(topic)).containsExactly("does not say what a person found of its story");
        sweep.step();
        assertThat(differences(topic)).isEmpty();
        assertThat(inbox(topic, "").path("total").asLong()).isZero();
        assertThat(store.find(Judgement.id(topic, story))
                        .orElseThrow()
                        .document()
                        .settled())
                .isTrue();
    }

    private List<String> differences(String topic) {
        return leader.get("/api/mentions/consistency?topic=" + topic)
                .json()
                .path("differences")
                .valueStream()
                .map(one -> one.path("what").asString())
                .toList();
    }

    /** A road that bears our name is proposed; what a relevant story says too is not. */
    @Test
    void whatWasJudgedIrrelevantTeachesTheTopic() {
        String topic = topic("云坡车检站");
        String road = deliver("a", "road", "云坡车检站路口今起封闭施工，过往车辆请绕行。云坡车检站路口的商户照常营业。");
        String ours = deliver("b", "ours", "云坡车检站延长营业时间，过往车辆可在周末办理。");
        waits(topic, 2);
        judge(topic, road, "irrelevant", 0);
        judge(topic, ours, "watch", 0);
        JsonNode items = leader.get("/api/triage/" + topic + "/" + road + "/exclusions")
                .json()
                .path("items");
        List<String> terms = StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.path("term").asString())
                .toList();
        assertThat(terms).first().asString().isEqualTo("云坡车检站路口");
        assertThat(terms).doesNotContain("车辆", "过往车辆", "云坡车检站");
        assertThat(items.path(0).path("matches").asLong()).isEqualTo(1);
        assertThat(leader.get("/api/triage/nothing/" + road + "/exclusions").status())
                .isEqualTo(404);
    }

    private String written(Instant from) throws IOException {
        Path file = folder.resolve("ledger.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            sheet.write(from, Instant.now(), out);
        }
        assertThat(Sheets.first(file).getElementsByTagName("f").getLength())
                .as("formulas")
                .isZero();
        return Sheets.first(file).getDocumentElement().getTextContent();
    }
}
