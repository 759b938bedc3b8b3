package fengxiang.watch;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.Repeated;
import fengxiang.ServerTest;
import fengxiang.TestTopics;
import fengxiang.Visitor;
import fengxiang.model.Hashes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What single stories raise, from the article that comes in to the notice in the page. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoryAlertTest {

    private static final String ANGRY = "乱收费，工作人员态度恶劣，车主投诉无门，非常气愤。";

    @LocalServerPort
    private int port;

    @Autowired
    private StorySweep sweep;

    private Visitor leader;
    private Visitor monitor;

    @BeforeAll
    void people() {
        leader = Visitor.newUser(port, "alert-leader", "leader", "office");
        monitor = Visitor.newUser(port, "alert-monitor", "monitor");
    }

    private String deliver(String name, String text, String more) {
        String url = "http://" + name + ".alert.example.cn/" + name;
        Visitor.Answer answer = Visitor.operator(port)
                .post(
                        "/api/ingest/articles",
                        "{\"url\":\"" + url + "\",\"title\":\"" + name + "\",\"text\":\"" + text + "\"" + more + "}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return Hashes.articleId(url);
    }

    private List<JsonNode> groups(String topic, String more) {
        JsonNode page = monitor.get("/api/alerts/groups?topic=" + topic + more).json();
        return StreamSupport.stream(page.path("items").spliterator(), false).toList();
    }

    private JsonNode one(String topic) {
        Repeated.until(() -> groups(topic, "").size() == 1);
        return groups(topic, "").getFirst();
    }

    private List<String> kinds(JsonNode group) {
        return StreamSupport.stream(group.path("alerts").spliterator(), false)
                .map(alert -> alert.path("kind").asString())
                .sorted()
                .toList();
    }

    @Test
    void anAngryReportIsToldAtOnceAndItsCopiesAreNot() {
        String topic = TestTopics.working(port, leader, "南桥车检站", "南桥车检站");
        String text = "南桥车检站" + ANGRY + "记者昨日在现场看到，排队的车辆一直延伸到路口，有车主称已经等了三个小时。";
        String article = deliver("nanqiao", text, "");
        Repeated.until(() -> !groups(topic, "").isEmpty()
                && kinds(groups(topic, "").getFirst()).equals(List.of("negative-story", "new-story")));
        JsonNode group = one(topic);
        assertThat(group.at("/group/urgency").asString()).isEqualTo("now");
        assertThat(group.at("/articles/0/id").asString()).isEqualTo(article);
        Repeated.until(() -> monitor.get("/api/notices").body().contains("/alerts?group="));
        deliver("nanqiao-copy", text, "");
        Repeated.until(() ->
                monitor.get("/api/articles?topic=" + topic).json().path("total").asLong() == 2);
        sweep.sweep();
        assertThat(groups(topic, "")).hasSize(1);
        assertThat(group.at("/group/stories").size()).isEqualTo(1);
    }

    @Test
    void whatIsFoundLaterJoinsUntilSomebodyTakesItUp() {
        String topic = TestTopics.working(port, leader, "北桥车检站", "北桥车检站");
        deliver("beiqiao1", "北桥车检站" + ANGRY, "");
        JsonNode first = one(topic);
        String id = first.at("/group/id").asString();
        deliver("beiqiao2", "市民来信：北桥车检站的检测线又坏了，害得全家白跑一趟，太差劲，太失望了。", "");
        Repeated.until(() -> one(topic).at("/group/stories").size() == 2);
        Visitor.Answer taken = monitor.post("/api/alerts/groups/" + id + "/acknowledgement", Map.of());
        assertThat(taken.json().at("/group/acknowledged/by").asString()).isEqualTo("alert-monitor");
        assertThat(groups(topic, "&open=true")).isEmpty();
        deliver("beiqiao3", "北桥车检站大厅漏电，一名车主被电伤住院，家属痛斥管理混乱、设备失修，要求严惩。", "");
        Repeated.until(() ->
                groups(topic, "").stream().anyMatch(group -> kinds(group).size() > 2)
                        || groups(topic, "").size() == 2);
        long alerts = groups(topic, "").stream()
                .mapToLong(group -> kinds(group).size())
                .sum();
        assertThat(alerts).as("two of the first two reports, two of the third").isGreaterThanOrEqualTo(3);
    }

    @Test
    void whatIsOldOrWasThereBeforeWarnsNobody() {
        String topic = TestTopics.working(port, leader, "西桥车检站", "西桥车检站");
        String old = Instant.now().minus(Duration.ofDays(5)).toString();
        deliver("xiqiao1", "西桥车检站" + ANGRY, ",\"publishedAt\":\"" + old + "\",\"precision\":\"minute\"");
        deliver("xiqiao2", "西桥车检站位于建设路十二号，营业时间为八点至十七点。", "");
        Repeated.until(() -> !groups(topic, "&quiet=true").isEmpty());
        sweep.sweep();
        JsonNode only = groups(topic, "&quiet=true").getFirst();
        assertThat(kinds(only)).containsExactly("new-story");
        assertThat(only.at("/group/stories").size()).isEqualTo(1);
        assertThat(groups(topic, "")).as("nobody has to take it up").isEmpty();
    }

    @Test
    void aPersonSaysWhetherItWasRight() {
        String topic = TestTopics.working(port, leader, "东桥车检站", "东桥车检站");
        deliver("dongqiao", "东桥车检站" + ANGRY, "");
        Repeated.until(() -> kinds(one(topic)).contains("negative-story"));
        JsonNode alert = StreamSupport.stream(one(topic).path("alerts").spliterator(), false)
                .filter(a -> a.path("kind").asString().equals("negative-story"))
                .findFirst()
                .orElseThrow();
        String path = "/api/alerts/" + alert.path("id").asString() + "/finding";
        Visitor.Answer refused = monitor.post(path, Map.of("real", false));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("field").asString()).isEqualTo("reason");
        Visitor.Answer said = monitor.post(path, Map.of("real", false, "reason", "说的是邻市的同名站"));
        assertThat(said.status()).as(said.body()).isEqualTo(200);
        assertThat(said.json().at("/group/acknowledged/by").asString()).isEqualTo("alert-monitor");
        JsonNode standing = StreamSupport.stream(
                        monitor.get("/api/alerts/standing").json().spliterator(), false)
                .filter(s -> s.path("ruleId").asString().equals(topic + "_negative-story"))
                .findFirst()
                .orElseThrow();
        assertThat(standing.at("/precision/fired").asLong()).isEqualTo(1);
        assertThat(standing.at("/precision/falseAlarms").asLong()).isEqualTo(1);
        assertThat(monitor.post("/api/alerts/nothing/finding", Map.of("real", true))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whatIsSilencedIsRaisedAndToldToNobody() {
        String topic = TestTopics.working(port, leader, "中桥车检站", "中桥车检站");
        String to = Instant.now().plus(Duration.ofDays(1)).toString();
        assertThat(monitor.post("/api/alerts/silences", Map.of("topicId", topic, "to", to))
                        .json()
                        .path("field")
                        .asString())
                .isEqualTo("reason");
        String late = Instant.now().plus(Duration.ofDays(8)).toString();
        assertThat(monitor.post("/api/alerts/silences", Map.of("topicId", topic, "to", late, "reason", "演练"))
                        .json()
                        .path("field")
                        .asString())
                .isEqualTo("to");
        Visitor.Answer silent =
                monitor.post("/api/alerts/silences", Map.of("topicId", topic, "to", to, "reason", "搬迁期间"));
        assertThat(silent.status()).as(silent.body()).isEqualTo(201);
        deliver("zhongqiao", "中桥车检站" + ANGRY, "");
        JsonNode group = one(topic);
        assertThat(group.path("silent").asBoolean()).isTrue();
        assertThat(monitor.get("/api/notices").body())
                .doesNotContain(group.at("/group/id").asString());
        String id = silent.json().path("id").asString();
        assertThat(monitor.delete("/api/alerts/silences/" + id)
                        .json()
                        .path("endedAt")
                        .isMissingNode())
                .isFalse();
    }
}
