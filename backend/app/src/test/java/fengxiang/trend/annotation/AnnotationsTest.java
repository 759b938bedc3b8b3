package fengxiang.trend.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.MovedClockTest;
import fengxiang.Visitor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@MovedClockTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnnotationsTest {

    private static final String PATH = "/api/trends/annotations";

    @LocalServerPort
    private int port;

    private Visitor monitor = Visitor.on(0);
    private Visitor other = Visitor.on(0);
    private Visitor office = Visitor.on(0);

    @BeforeAll
    void people() {
        monitor = Visitor.newUser(port, "mark-monitor", "monitor");
        other = Visitor.newUser(port, "mark-other", "monitor");
        office = Visitor.newUser(port, "mark-office", "office");
    }

    private static Map<String, Object> draft(String at, String text, @Nullable String topic, @Nullable Long version) {
        Map<String, Object> draft = new HashMap<>(Map.of("at", at, "text", text));
        if (topic != null) {
            draft.put("topic", topic);
        }
        if (version != null) {
            draft.put("version", version);
        }
        return draft;
    }

    private JsonNode made(String at, String text, @Nullable String topic) {
        var answer = monitor.post(PATH, draft(at, text, topic, null));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json();
    }

    private List<String> shown(String query) {
        return office.get(PATH + "?" + query)
                .json()
                .valueStream()
                .map(one -> one.path("text").asString())
                .toList();
    }

    @Test
    void showsThoseOfTheRangeAndTheTopics() {
        made("2026-03-02T10:00:00+08:00", "第二条", null);
        made("2026-03-01T00:00:00+08:00", "第一条", "mark-a");
        made("2026-03-03T00:00:00+08:00", "别的专题", "mark-b");
        made("2026-03-05T00:00:00+08:00", "范围之外", null);
        String range = "from=2026-03-01T00:00:00%2B08:00&to=2026-03-05T00:00:00%2B08:00";
        assertThat(shown(range + "&topic=mark-a")).containsExactly("第一条", "第二条");
        assertThat(shown(range + "&topic=mark-a&topic=mark-b")).containsExactly("第一条", "第二条", "别的专题");
        assertThat(shown(range)).containsExactly("第二条");
    }

    @Test
    void isChangedOnTheStateThatWasSeenOnly() {
        JsonNode made = made("2026-04-01T00:00:00+08:00", "公布新的收费标准", null);
        String one = PATH + "/" + made.path("id").asString();
        assertThat(made.path("by").asString()).isEqualTo("mark-monitor");
        var changed = monitor.put(one, draft("2026-04-02T00:00:00+08:00", "公布收费标准", null, 1L));
        assertThat(changed.json().path("version").asLong()).isEqualTo(2);
        var stale = monitor.put(one, draft("2026-04-02T00:00:00+08:00", "别的", null, 1L));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(monitor.delete(one + "?version=1").status()).isEqualTo(409);
        assertThat(shown("from=2026-04-01T00:00:00Z&to=2026-04-03T00:00:00Z")).containsExactly("公布收费标准");
    }

    @Test
    void belongsToWhoWroteItAndToTheOffice() {
        JsonNode made = made("2026-05-01T00:00:00+08:00", "窗口搬迁", null);
        String one = PATH + "/" + made.path("id").asString();
        var foreign = other.put(one, draft("2026-05-01T00:00:00+08:00", "改掉", null, 1L));
        assertThat(foreign.status()).isEqualTo(403);
        assertThat(foreign.problem()).isEqualTo("not-yours");
        assertThat(other.delete(one + "?version=1").status()).isEqualTo(403);
        var byOffice = office.put(one, draft("2026-05-01T00:00:00+08:00", "窗口已搬迁", null, 1L));
        assertThat(byOffice.json().path("by").asString()).isEqualTo("mark-monitor");
        assertThat(office.delete(one + "?version=2").status()).isEqualTo(204);
        assertThat(office.delete(one + "?version=2").status()).isEqualTo(404);
        assertThat(shown("from=2026-05-01T00:00:00Z&to=2026-05-02T00:00:00Z")).isEmpty();
    }

    @Test
    void keepsNoNumbersOfPersonsAndNamesWhatIsMissing() {
        assertThat(made("2026-06-01T00:00:00+08:00", "来电13800138000", null)
                        .path("text")
                        .asString())
                .startsWith("来电")
                .doesNotContain("13800138000");
        Map<Map<String, Object>, String> refused = Map.of(
                draft("gestern", "字", null, null), "at",
                draft("", "字", null, null), "at",
                draft("2026-06-01T00:00:00Z", " ", null, null), "text",
                draft("2026-06-01T00:00:00Z", "字".repeat(201), null, null), "text");
        refused.forEach((draft, field) -> {
            var answer = monitor.post(PATH, draft);
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.json().path("field").asString()).isEqualTo(field);
        });
    }
}
