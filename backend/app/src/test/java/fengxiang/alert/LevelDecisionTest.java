package fengxiang.alert;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.ServerTest;
import fengxiang.Visitor;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** People decide of the level of groups. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LevelDecisionTest {

    /** Long ago: no list of other tests, and no look, has it. */
    private static final Instant THEN = Instant.parse("2025-03-01T08:00:00Z");

    @LocalServerPort
    private int port;

    @Autowired
    private GroupStore groups;

    @Autowired
    private Alerts alerts;

    private Visitor monitor;
    private Visitor leader;

    @BeforeAll
    void people() {
        monitor = Visitor.newUser(port, "level-monitor", "monitor");
        leader = Visitor.newUser(port, "level-leader", "leader");
    }

    private String stored() {
        String id = "level-" + UUID.randomUUID();
        assertThat(groups.created(GroupingTest.group(id, THEN, Set.of(id), Set.of())))
                .isTrue();
        return id;
    }

    private static Map<String, Object> draft(@Nullable Object level, @Nullable String reason, int decisions) {
        Map<String, Object> draft = new HashMap<>();
        draft.put("level", level);
        draft.put("reason", reason);
        draft.put("decisions", decisions);
        return draft;
    }

    private static Visitor.Answer decide(Visitor who, String group, Map<String, Object> draft) {
        return who.post("/api/alerts/groups/" + group + "/level", draft);
    }

    @Test
    void theLatestHoldsAndEachIsKept() {
        String id = stored();
        Visitor.Answer first = decide(monitor, id, draft(3, " 本地论坛在传 ", 0));
        assertThat(first.status()).as(first.body()).isEqualTo(200);
        assertThat(first.json().at("/group/acknowledged/by").asString()).isEqualTo("level-monitor");
        assertThat(decide(leader, id, draft(2, "有人受伤", 1)).status()).isEqualTo(200);
        JsonNode decided = monitor.get("/api/alerts/groups/" + id).json().at("/group/decided");
        assertThat(decided.at("/decisions/0/reason").asString()).isEqualTo("本地论坛在传");
        assertThat(decided.at("/decisions/0/level").asInt()).isEqualTo(3);
        assertThat(decided.at("/decisions/1/level").asInt()).isEqualTo(2);
        assertThat(decided.at("/decisions/1/by").asString()).isEqualTo("level-leader");
        JsonNode watched = decide(leader, id, draft(0, "已平息", 2)).json().at("/group/decided/decisions/2");
        assertThat(watched.path("level").isNull() || watched.path("level").isMissingNode())
                .isTrue();
    }

    @Test
    void whatCannotBeIsNamed() {
        String id = stored();
        for (Object level : new Object[] {null, -1, 5}) {
            Visitor.Answer refused = decide(monitor, id, draft(level, "为什么", 0));
            assertThat(refused.status()).as("level " + level).isEqualTo(400);
            assertThat(refused.json().path("field").asString()).isEqualTo("level");
        }
        for (String reason : new String[] {null, "  ", "长".repeat(501)}) {
            assertThat(decide(monitor, id, draft(2, reason, 0))
                            .json()
                            .path("field")
                            .asString())
                    .isEqualTo("reason");
        }
        assertThat(decide(monitor, "nobody-knows", draft(2, "为什么", 0)).status()).isEqualTo(404);
        assertThat(groups.find(id).orElseThrow().decided()).isNull();
    }

    @Test
    void ofTwoAtOnceOneIsToldThatTheOtherWasFaster() {
        String id = stored();
        Executor two = task -> Thread.ofVirtual().start(task);
        List<CompletableFuture<Integer>> both = List.of(
                CompletableFuture.supplyAsync(
                        () -> decide(monitor, id, draft(3, "一般", 0)).status(), two),
                CompletableFuture.supplyAsync(
                        () -> decide(leader, id, draft(1, "严重", 0)).status(), two));
        assertThat(both.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(200, 409);
        assertThat(groups.find(id).orElseThrow().decisions()).isEqualTo(1);
    }

    @Test
    void theMachineGoesOnBesideAPersonAndTakesNothingBack() {
        String id = stored();
        AlertGroup before = groups.find(id).orElseThrow();
        assertThat(decide(monitor, id, draft(4, "旧闻", 0)).status()).isEqualTo(200);
        alerts.propose(before, DueTest.proposal(2, THEN));
        JsonNode group = monitor.get("/api/alerts/groups/" + id).json().path("group");
        assertThat(group.at("/proposal/level").asInt()).isEqualTo(2);
        assertThat(group.at("/decided/decisions/0/level").asInt()).isEqualTo(4);
        assertThat(group.at("/decided/shift/level").asInt()).isEqualTo(2);
    }
}
