package fengxiang.topic;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.ServerTest;
import fengxiang.Visitor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Topics over HTTP. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TopicsTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Topics topics;

    private Visitor office;
    private Visitor leader;

    @BeforeAll
    void people() {
        office = Visitor.newUser(port, "topic-office", "office");
        leader = Visitor.newUser(port, "topic-leader", "leader");
    }

    private static Map<String, Object> draft(String name, Object... more) {
        Map<String, Object> draft = new LinkedHashMap<>();
        draft.put("name", name);
        draft.put("purpose", "了解公众对检测服务的意见");
        draft.put("names", List.of(name + "检测站"));
        for (int i = 0; i < more.length; i += 2) {
            draft.put((String) more[i], more[i + 1]);
        }
        return draft;
    }

    private static Visitor.Answer approve(Visitor by, JsonNode topic) {
        return by.post(
                path(topic) + "/approval",
                Map.of("version", topic.path("version").asLong()));
    }

    private static String path(JsonNode topic) {
        return "/api/topics/" + topic.path("id").asString();
    }

    private List<String> working() {
        return topics.working().topics().stream().map(WorkingTopic::name).toList();
    }

    @Test
    void worksOnceASecondPersonHasAgreed() {
        Visitor.Answer made = office.post("/api/topics", draft("城东", "any", List.of("收费", "排队")));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        JsonNode topic = made.json();
        assertThat(topic.path("waits").asBoolean()).isTrue();
        assertThat(topic.path("condition").asString()).isEqualTo("(收费 OR 排队)");
        assertThat(working()).doesNotContain("城东");
        assertThat(approve(office, topic).problem()).isEqualTo("topic-second-person");
        assertThat(approve(Visitor.operator(port), topic).status()).isEqualTo(403);
        JsonNode approved = approve(leader, topic).json();
        assertThat(approved.path("approvedBy").asString()).isEqualTo("topic-leader");
        assertThat(working()).contains("城东");
        assertThat(approve(leader, approved).problem()).isEqualTo("topic-not-waiting");
    }

    @Test
    void aChangeWaitsWhileTheVersionBeforeGoesOnWorking() {
        JsonNode made =
                approve(leader, office.post("/api/topics", draft("城西")).json()).json();
        long number = topics.working().number();
        JsonNode changed = office.put(
                        path(made),
                        draft(
                                "城西",
                                "names",
                                List.of("城西检测站", "城西车检"),
                                "version",
                                made.path("version").asLong()))
                .json();
        assertThat(changed.path("waits").asBoolean()).isTrue();
        assertThat(changed.path("working").asLong())
                .isEqualTo(made.path("version").asLong());
        assertThat(changed.path("past")).hasSize(2);
        assertThat(names("城西")).containsExactly("城西检测站");
        assertThat(topics.working().number()).isGreaterThan(number);
        approve(leader, changed);
        assertThat(names("城西")).containsExactly("城西检测站", "城西车检");
        assertThat(topics.words()).contains("城西检测站").doesNotContain("城西车检");
    }

    private List<String> names(String topic) {
        return topics.working().topics().stream()
                .filter(t -> t.name().equals(topic))
                .findFirst()
                .orElseThrow()
                .names();
    }

    @Test
    void isRetiredAndOverwritesNobodysChange() {
        JsonNode made =
                approve(leader, office.post("/api/topics", draft("城南")).json()).json();
        Map<String, Object> retired =
                draft("城南", "active", false, "version", made.path("version").asLong());
        assertThat(office.put(path(made), retired).status()).isEqualTo(200);
        assertThat(working()).doesNotContain("城南");
        assertThat(office.put(path(made), retired).problem()).isEqualTo("stale-version");
        assertThat(office.put(path(made), draft("城南")).json().path("field").asString())
                .isEqualTo("version");
        assertThat(office.get(path(made)).json().path("past")).hasSize(2);
    }

    @Test
    void namesTheFieldThatCannotBeUsed() {
        assertThat(office.post("/api/topics", draft("城北", "purpose", " "))
                        .json()
                        .path("field")
                        .asString())
                .isEqualTo("purpose");
        JsonNode query =
                office.post("/api/topics", draft("城北", "query", "收费 OR")).json();
        assertThat(query.path("field").asString()).isEqualTo("query");
        assertThat(query.path("position").asInt()).isEqualTo(5);
        assertThat(query.path("expected").asString()).isEqualTo("search_term");
        assertThat(office.post("/api/topics", draft("城北", "owner", "nobody"))
                        .json()
                        .path("field")
                        .asString())
                .isEqualTo("owner");
        assertThat(office.post("/api/topics", draft("城北", "names", List.of("李志强")))
                        .problem())
                .isEqualTo("topic-person");
        office.post("/api/topics", draft("同名"));
        assertThat(office.post("/api/topics", draft("同名")).json().path("field").asString())
                .isEqualTo("name");
    }

    @Test
    void onlyTheOfficeWritesAndAllStaffRead() {
        assertThat(leader.post("/api/topics", draft("领导")).status()).isEqualTo(403);
        assertThat(leader.get("/api/topics").status()).isEqualTo(200);
        assertThat(Visitor.on(port).get("/api/topics").status()).isEqualTo(401);
    }
}
