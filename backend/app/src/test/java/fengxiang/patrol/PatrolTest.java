package fengxiang.patrol;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.MovedClockTest;
import fengxiang.Visitor;
import fengxiang.testing.MovableClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A patrol over HTTP. Every test has a shift of its own. */
@MovedClockTest
class PatrolTest {

    @LocalServerPort
    private int port;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Patrols patrols;

    @Autowired
    private Plans plans;

    private Visitor office;

    @BeforeEach
    void toTheNextShift() {
        office = Visitor.operator(port);
        office.post("/api/keywords", Map.of("term", "城东检测站 收费", "purpose", "本站名称与收费"));
        Slot slot = Slots.at(plans.all(), clock.instant());
        clock.advance(Duration.between(clock.instant(), slot.to()));
    }

    private JsonNode begin(Visitor by) {
        return by.post("/api/patrol/now", "{}").json();
    }

    private Visitor.Answer plan(Map<?, ?>... sites) {
        JsonNode plan = office.get("/api/patrol/plan").json();
        return office.put(
                "/api/patrol/plan",
                Map.of(
                        "sites",
                        List.of(sites),
                        "shifts",
                        plan.path("shifts"),
                        "version",
                        plan.path("version").asLong()));
    }

    private static String id(JsonNode sheet) {
        return sheet.path("state").path("id").asString();
    }

    private static String item(JsonNode sheet, int i) {
        return "/api/patrol/lists/" + id(sheet) + "/items/"
                + sheet.path("items").get(i).path("id").asString();
    }

    @Test
    void preparesALinkForEveryWordOnEverySiteThatIsOn() {
        assertThat(plan(
                                Map.of("name", "百度", "url", "https://www.baidu.com/s?wd={词}"),
                                Map.of("name", "论坛", "url", "https://bbs.example.cn/s?q={词}", "on", false))
                        .status())
                .isEqualTo(200);
        JsonNode sheet = begin(office);
        assertThat(sheet.path("state").path("progress").asString()).isEqualTo("running");
        List<String> urls = new ArrayList<>();
        sheet.path("items").forEach(i -> urls.add(i.path("url").asString()));
        assertThat(urls)
                .contains(
                        "https://www.baidu.com/s?wd=%E5%9F%8E%E4%B8%9C%E6%A3%80%E6%B5%8B%E7%AB%99%20%E6%94%B6%E8%B4%B9")
                .noneMatch(u -> u.contains("bbs.example.cn"));
        assertThat(sheet.path("state").path("total").asInt()).isEqualTo(urls.size());
    }

    @Test
    void keepsAListAsItWasBegunWhateverChangesAfterwards() {
        JsonNode before = begin(office);
        office.post("/api/keywords", Map.of("term", "新的监测词" + id(before), "purpose", "晚到的监测词"));
        long version = plans.current().version();
        assertThat(plan(Map.of("name", "本地论坛", "url", "https://bbs.example.cn/s?q={word}"))
                        .status())
                .isEqualTo(200);
        assertThat(plans.current().sites().getFirst().url()).isEqualTo("https://bbs.example.cn/s?q={词}");
        assertThat(office.put("/api/patrol/plan", Map.of("version", version)).problem())
                .isEqualTo("stale-version");
        assertThat(begin(office).path("items")).isEqualTo(before.path("items"));
    }

    @Test
    void addsAWordOfASuddenIncidentToTheListThatIsOn() {
        JsonNode before = begin(office);
        office.put(item(before, 0), Map.of("finds", 1));
        String term = "新的监测词" + id(before);
        office.post("/api/keywords", Map.of("term", term, "purpose", "突发事件的监测词"));
        JsonNode told = office.get("/api/patrol/now").json();
        assertThat(told.path("missing")).extracting(JsonNode::asString).containsExactly(term);
        JsonNode after =
                office.post("/api/patrol/lists/" + id(before) + "/words", "{}").json();
        assertThat(after.path("missing")).isEmpty();
        assertThat(after.path("state").path("done").asInt()).isEqualTo(1);
        assertThat(after.path("items").size())
                .isEqualTo(after.path("state").path("total").asInt());
        assertThat(after.path("items"))
                .filteredOn(i -> i.path("word").asString().equals(term))
                .isNotEmpty();
        assertThat(after.path("items")).extracting(i -> i.path("id").asString()).doesNotHaveDuplicates();
        assertThat(office.post("/api/patrol/lists/" + id(before) + "/words", "{}")
                        .json()
                        .path("items"))
                .isEqualTo(after.path("items"));
        clock.advance(Duration.between(clock.instant(), patrols.current().to()));
        assertThat(office.post("/api/patrol/lists/" + id(before) + "/words", "{}")
                        .problem())
                .isEqualTo("patrol-closed");
    }

    @Test
    void ticksWithTimeAndPersonAndOnlyTheSamePersonUndoesIt() {
        Visitor one = Visitor.newUser(port, "patrol-one", "monitor");
        Visitor two = Visitor.newUser(port, "patrol-two", "monitor");
        JsonNode sheet = begin(one);
        JsonNode ticked = one.put(item(sheet, 0), Map.of("finds", 2)).json();
        JsonNode tick = ticked.path("items").get(0).path("tick");
        assertThat(tick.path("by").asString()).isEqualTo("patrol-one");
        assertThat(tick.path("finds").asInt()).isEqualTo(2);
        assertThat(tick.path("mine").asBoolean()).isTrue();
        assertThat(ticked.path("state").path("done").asInt()).isEqualTo(1);
        assertThat(two.delete(item(sheet, 0)).problem()).isEqualTo("patrol-tick-anothers");
        assertThat(two.put(item(sheet, 0), Map.of("finds", 0)).problem()).isEqualTo("patrol-tick-anothers");
        clock.advance(Duration.ofMinutes(5));
        JsonNode corrected =
                one.put(item(sheet, 0), Map.of("finds", 3)).json().path("items").get(0);
        assertThat(corrected.path("tick").path("at")).isEqualTo(tick.path("at"));
        two.put(item(sheet, 1), Map.of("finds", 0));
        assertThat(patrols.current())
                .satisfies(s -> assertThat(s.finds()).isEqualTo(3))
                .satisfies(s -> assertThat(s.people()).containsExactlyInAnyOrder("patrol-one", "patrol-two"));
        assertThat(one.delete(item(sheet, 0)).json().path("state").path("done").asInt())
                .isEqualTo(1);
    }

    @Test
    void makesOneListForManyWhoBeginAtTheSameTime() throws Exception {
        Callable<String> start = () -> begin(office).path("state").path("id").asString()
                + begin(office).path("items").toString();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<String> lists = new ArrayList<>();
            for (Future<String> f : threads.invokeAll(List.of(start, start, start, start))) {
                lists.add(f.get());
            }
            assertThat(lists).allMatch(lists.getFirst()::equals);
        }
    }

    @Test
    void closesAListAnHourAfterItsShift() {
        JsonNode sheet = begin(office);
        Duration left = Duration.between(clock.instant(), patrols.current().to());
        clock.advance(left.plus(Duration.ofMinutes(59)));
        assertThat(office.put(item(sheet, 0), Map.of("finds", 0)).status()).isEqualTo(200);
        clock.advance(Duration.ofMinutes(1));
        assertThat(office.put(item(sheet, 1), Map.of("finds", 0)).problem()).isEqualTo("patrol-closed");
        assertThat(office.delete(item(sheet, 0)).problem()).isEqualTo("patrol-closed");
    }

    @Test
    void showsWhatWasMissedAndWhatWasNotFinished() {
        JsonNode sheet = begin(office);
        office.put(item(sheet, 0), Map.of("finds", 0));
        ShiftState missed = next();
        ShiftState on = next();
        assertThat(on.progress()).isEqualTo(ShiftState.Progress.DUE);
        LocalDate today = Slots.day(clock.instant());
        List<ShiftState> states = patrols.between(today.minusDays(2), today);
        assertThat(states.getFirst().id()).isEqualTo(on.id());
        assertThat(states)
                .filteredOn(s -> s.id().equals(missed.id()))
                .extracting(ShiftState::progress)
                .containsExactly(ShiftState.Progress.MISSED);
        assertThat(states).filteredOn(s -> s.id().equals(id(sheet))).satisfiesExactly(s -> {
            assertThat(s.progress()).isEqualTo(ShiftState.Progress.INCOMPLETE);
            assertThat(s.done()).isEqualTo(1);
        });
        assertThat(patrols.between(LocalDate.parse("2020-01-01"), LocalDate.parse("2020-01-31")))
                .isEmpty();
    }

    private ShiftState next() {
        clock.advance(Duration.between(clock.instant(), patrols.current().to()));
        return patrols.current();
    }

    @Test
    void refusesAPlanThatCannotBeFollowed() {
        long version = plans.current().version();
        List<Map<String, String>> shifts = List.of(Map.of("shift", "early", "at", "07:00"));
        for (String url :
                List.of("https://bbs.example.cn/s", "javascript:alert('{词}')", "https://weibo.com/u/1?q={词}")) {
            Map<String, Object> draft =
                    Map.of("sites", List.of(Map.of("name", "论坛", "url", url)), "shifts", shifts, "version", version);
            assertThat(office.put("/api/patrol/plan", draft)
                            .json()
                            .path("field")
                            .asString())
                    .as(url)
                    .isEqualTo("sites[0].url");
        }
        Map<String, Object> draft = Map.of(
                "sites",
                List.of(Map.of("name", "论坛", "url", "https://bbs.example.cn/s?q={word}")),
                "shifts",
                List.of(Map.of("shift", "early", "at", "7:00")),
                "version",
                version);
        assertThat(office.put("/api/patrol/plan", draft).json().path("field").asString())
                .isEqualTo("shifts[0].at");
    }
}
