package fengxiang.risk;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.ServerTest;
import fengxiang.Visitor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** People change how risk is judged, in versions. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RiskSettingsTest {

    @LocalServerPort
    private int port;

    private Visitor office;

    @BeforeAll
    void people() {
        office = Visitor.newUser(port, "risk-office", "office");
    }

    private static Map<String, Object> weights(double volume) {
        return Map.of("volume", volume, "negative", 35, "spread", 15, "reach", 15, "velocity", 10, "topic", 5);
    }

    @Test
    void aChangeIsAnotherVersionAndTheFormerStays() {
        JsonNode before = office.get("/api/risk/config").json();
        long version = before.at("/current/version").asLong();
        assertThat(before.at("/usual/config/weights/volume").asDouble()).isEqualTo(30);
        Map<String, Object> draft = Map.of("weights", weights(20), "version", version, "note", " 负面更要紧 ");
        Visitor.Answer changed = office.put("/api/risk/config", draft);
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        assertThat(changed.json().at("/current/version").asLong()).isEqualTo(version + 1);
        assertThat(changed.json().at("/current/config/weights/negative").asDouble())
                .isEqualTo(35);
        assertThat(changed.json().at("/current/changedBy").asString()).isEqualTo("risk-office");
        assertThat(changed.json().at("/current/note").asString()).isEqualTo("负面更要紧");
        assertThat(office.put("/api/risk/config", draft).status()).isEqualTo(409);
        assertThat(office.get("/api/risk/config/versions")
                        .json()
                        .at("/0/version")
                        .asLong())
                .isEqualTo(version + 1);
    }

    @Test
    void aWrongNumberIsNamed() {
        Visitor.Answer sum = office.post("/api/risk/preview", Map.of("weights", weights(30)));
        assertThat(sum.status()).isEqualTo(400);
        assertThat(sum.json().path("field").asString()).isEqualTo("weights");
        Visitor.Answer order =
                office.post("/api/risk/preview", Map.of("thresholds", Map.of("iv", 60, "iii", 50, "ii", 65, "i", 80)));
        assertThat(order.json().path("field").asString()).isEqualTo("thresholds.iii");
        Visitor.Answer half = office.post(
                "/api/risk/preview",
                Map.of(
                        "gates",
                        Map.of("nationalForI", 1, "negativeForI", 1.5, "provincialForII", 1, "outletsForII", 10)));
        assertThat(half.json().path("field").asString()).isEqualTo("gates.negativeForI");
        Visitor.Answer fine = office.post("/api/risk/preview", Map.of("weights", weights(20)));
        assertThat(fine.status()).as(fine.body()).isEqualTo(200);
        assertThat(fine.json().path("levels").size()).isEqualTo(5);
    }

    @Test
    void aChangeSaysWhy() {
        for (String note : List.of("  ", "长".repeat(501))) {
            Visitor.Answer refused = office.put("/api/risk/config", Map.of("version", 0, "note", note));
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.json().path("field").asString()).isEqualTo("note");
        }
    }

    @Test
    void onlyTheOfficeChangesIt() {
        Visitor monitor = Visitor.newUser(port, "risk-monitor", "monitor");
        assertThat(monitor.put("/api/risk/config", Map.of("version", 0)).status())
                .isEqualTo(403);
        assertThat(monitor.get("/api/risk/config").status()).isEqualTo(200);
    }
}
