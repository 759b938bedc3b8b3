package fengxiang.setup;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.ServerTest;
import fengxiang.Visitor;
import fengxiang.organisation.Organisations;
import fengxiang.organisation.PlanValues;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The first start over HTTP. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SetupTest {

    @LocalServerPort
    private int port;

    @Autowired
    private SetupStore store;

    @Autowired
    private Organisations organisations;

    @Autowired
    private PlanValues plan;

    private Visitor admin;

    @BeforeAll
    void people() {
        admin = Visitor.newUser(port, "setup-admin", "admin");
    }

    private long version(Step step) {
        return store.read().note(step).version();
    }

    private Map<String, Object> who(String name, Object... more) {
        Map<String, Object> draft = new LinkedHashMap<>();
        draft.put("name", name);
        draft.put("aliases", List.of(name + "车管"));
        draft.put("services", List.of("预约检车"));
        draft.put("purpose", "了解公众对本单位服务的意见，及时公开回应");
        draft.put("version", version(Step.WHO));
        for (int i = 0; i < more.length; i += 2) {
            draft.put((String) more[i], more[i + 1]);
        }
        return draft;
    }

    private JsonNode put(String path, Object body) {
        Visitor.Answer answer = admin.put("/api/setup" + path, body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static JsonNode step(JsonNode view, Step step) {
        return view.path("steps").get(step.ordinal());
    }

    private List<String> topicNames() {
        return admin.get("/api/topics")
                .json()
                .valueStream()
                .map(topic -> topic.at("/definition/name").asString())
                .toList();
    }

    /** As if the backend had died before the step was noted, or before the topic was made. */
    private void forgetThatWhoIsDone() {
        store.change(old -> old.with(StepNote.open(Step.WHO)));
    }

    @Test
    void theFirstTopicIsMadeOnceHoweverOftenTheStepIsDone() {
        JsonNode view = put("/who", who("临江市检测站", "servicesToo", true));
        String id = view.at("/topic/id").asString();
        assertThat(step(view, Step.WHO).path("state").asString()).isEqualTo("done");
        assertThat(step(view, Step.WHO).path("by").asString()).isEqualTo("setup-admin");
        assertThat(view.at("/topic/waits").asBoolean()).isTrue();
        assertThat(view.at("/servicesTopic/name").asString()).isEqualTo("临江市检测站的服务");
        long organisation = organisations.current().version();

        forgetThatWhoIsDone();
        JsonNode again = put("/who", who("临江市检测站", "servicesToo", true));
        assertThat(again.at("/topic/id").asString()).isEqualTo(id);
        assertThat(topicNames()).containsOnlyOnce("临江市检测站", "临江市检测站的服务");
        assertThat(organisations.current().version()).isEqualTo(organisation);
        assertThat(admin.get("/api/topics/" + id).json().path("version").asLong())
                .isEqualTo(1);

        JsonNode renamed = put("/who", who("临江市检测站", "aliases", List.of("临江车检")));
        assertThat(renamed.at("/topic/names").toString()).isEqualTo("[\"临江市检测站\",\"临江车检\"]");
        assertThat(topicNames()).containsOnlyOnce("临江市检测站");
        assertThat(organisations.current().names()).containsExactly("临江市检测站", "临江车检");
    }

    @Test
    void namesThatPeopleAddedToTheTopicStay() {
        assertThat(FirstTopics.merged(List.of("甲站", "旧名", "别处加的"), List.of("甲站", "新名"), List.of("甲站", "旧名")))
                .containsExactly("甲站", "新名", "别处加的");
    }

    @Test
    void aRefusalNamesTheFieldAndMakesNothing() {
        long before = organisations.current().version();
        Visitor.Answer person = admin.put("/api/setup/who", who("临江二站", "aliases", List.of("王建国")));
        assertThat(person.problem()).isEqualTo("organisation-person");
        assertThat(person.json().path("field").asString()).isEqualTo("aliases[0]");
        assertThat(admin.put("/api/setup/who", who("临江二站", "services", List.of(), "servicesToo", true))
                        .json()
                        .path("field")
                        .asString())
                .isEqualTo("services");
        assertThat(topicNames()).doesNotContain("临江二站");
        assertThat(organisations.current().version()).isEqualTo(before);
    }

    @Test
    void whatIsTypedIsKeptUntilTheStepIsDone() {
        Map<String, Object> units = Map.of("superiors", Map.of("units", List.of(Map.of("name", "临江市公"))));
        JsonNode note = put("/steps/superiors/typed", Map.of("typed", units, "version", version(Step.SUPERIORS)));
        JsonNode view = admin.get("/api/setup").json();
        assertThat(view.at("/typed/superiors/units/0/name").asString()).isEqualTo("临江市公");
        assertThat(step(view, Step.SUPERIORS).path("version").asLong())
                .isEqualTo(note.path("version").asLong());

        Map<String, Object> done = Map.of(
                "superiors",
                List.of(Map.of("name", "临江市公安局", "aliases", List.of("市局"))),
                "version",
                note.path("version").asLong());
        JsonNode after = put("/superiors", done);
        assertThat(after.at("/organisation/superiors/0/aliases/0").asString()).isEqualTo("市局");
        assertThat(after.at("/typed/superiors").isMissingNode()
                        || after.at("/typed/superiors").isNull())
                .isTrue();
        assertThat(admin.put("/api/setup/superiors", done).problem()).isEqualTo("stale-version");
    }

    @Test
    void stepsAreSkippedReopenedAndPutOff() {
        Map<String, Object> typed = Map.of("people", Map.of("login", "xinren"));
        put("/steps/people/typed", Map.of("typed", typed, "version", version(Step.PEOPLE)));
        JsonNode skipped = put("/steps/people", Map.of("state", "skipped", "version", version(Step.PEOPLE)));
        assertThat(skipped.at("/typed/people/login").asString()).isEqualTo("xinren");
        assertThat(step(skipped, Step.PEOPLE).path("state").asString()).isEqualTo("skipped");
        assertThat(step(put("/steps/people", Map.of("state", "open", "version", version(Step.PEOPLE))), Step.PEOPLE)
                        .path("state")
                        .asString())
                .isEqualTo("open");
        put("/steps/messages", Map.of("state", "later", "version", version(Step.MESSAGES)));
        assertThat(admin.put("/api/setup/steps/plan", Map.of("state", "done", "version", version(Step.PLAN)))
                        .json()
                        .path("field")
                        .asString())
                .isEqualTo("state");
        assertThat(admin.put("/api/setup/steps/people", Map.of("state", "done"))
                        .json()
                        .path("field")
                        .asString())
                .isEqualTo("version");
        assertThat(admin.put("/api/setup/steps/lunch", Map.of("state", "done")).status())
                .isEqualTo(404);
    }

    @Test
    void thePlanBeginsWithWhatIsDeliveredAndKeepsItsVersions() {
        JsonNode delivered = admin.get("/api/setup").json().path("plan");
        assertThat(delivered.path("replyMinutes").asInt()).isEqualTo(720);
        assertThat(delivered.path("levels")).hasSize(4);
        Map<String, Object> chosen = Map.of(
                "acknowledgeMinutes", 15, "reportMinutes", 45, "replyMinutes", 600, "levels", delivered.path("levels"));
        put("/plan", Map.of("plan", chosen, "version", version(Step.PLAN)));
        put("/plan", Map.of("plan", chosen, "version", version(Step.PLAN)));
        assertThat(plan.current().reportMinutes()).isEqualTo(45);
        assertThat(plan.current().version()).isEqualTo(1);
        assertThat(plan.current().changedBy()).isEqualTo("setup-admin");
    }

    @Test
    void itIsHiddenForOneAndFinishedForAll() {
        Visitor other = Visitor.newUser(port, "setup-other", "admin");
        assertThat(put("/reminder", Map.of("hidden", true)).path("hidden").asBoolean())
                .isTrue();
        assertThat(other.get("/api/setup").json().path("hidden").asBoolean()).isFalse();
        put("/finished", Map.of("finished", true));
        assertThat(other.get("/api/setup").json().path("finishedBy").asString()).isEqualTo("setup-admin");
        put("/finished", Map.of("finished", false));
        put("/reminder", Map.of("hidden", false));
        assertThat(store.read().finishedAt()).isNull();
    }

    @Test
    void isForAdministrators() {
        Visitor office = Visitor.newUser(port, "setup-office", "office");
        assertThat(office.get("/api/setup").status()).isEqualTo(403);
        assertThat(office.get("/api/setup/starters").status()).isEqualTo(403);
        assertThat(admin.get("/api/setup/starters").json()).hasSizeGreaterThan(40);
        assertThat(admin.post("/api/setup/namesakes", Map.of("names", List.of("王建国")))
                        .problem())
                .isEqualTo("topic-person");
    }
}
