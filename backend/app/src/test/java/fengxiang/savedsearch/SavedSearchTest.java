package fengxiang.savedsearch;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.ServerTest;
import fengxiang.Visitor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Searches that people keep. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SavedSearchTest {

    @LocalServerPort
    private int port;

    private Visitor one;
    private Visitor other;
    private Visitor office;

    @BeforeAll
    void people() {
        one = Visitor.newUser(port, "saved-one", "monitor");
        other = Visitor.newUser(port, "saved-other", "monitor");
        office = Visitor.newUser(port, "saved-office", "office");
    }

    private static String words(String q) {
        return "q=" + URLEncoder.encode(q, StandardCharsets.UTF_8) + "&tier=city";
    }

    private static Visitor.Answer keep(Visitor who, String name, String address, boolean shared) {
        return who.post("/api/saved-searches", Map.of("name", name, "address", address, "shared", shared));
    }

    private static List<String> names(Visitor who) {
        return StreamSupport.stream(who.get("/api/saved-searches").json().spliterator(), false)
                .map(search -> search.path("name").asString())
                .toList();
    }

    @Test
    void isSeenByWhoeverKeepsItAndByAllWhereItIsShared() {
        assertThat(keep(one, "收费的报道", words("收费"), false).status()).isEqualTo(201);
        assertThat(keep(one, "排队的报道", words("排队"), true).status()).isEqualTo(201);
        assertThat(names(one)).contains("收费的报道", "排队的报道");
        assertThat(names(other)).contains("排队的报道").doesNotContain("收费的报道");
    }

    @Test
    void isChangedByItsOwnerOrByTheOfficeAndOnlyInTheStateThatWasSeen() {
        JsonNode made = keep(one, "预约的报道", words("预约"), true).json();
        String path = "/api/saved-searches/" + made.path("id").asString();
        Map<String, Object> renamed = Map.of("name", "预约难", "address", words("预约"), "shared", true, "version", 1);
        assertThat(other.put(path, renamed).status()).isEqualTo(404);
        assertThat(office.put(path, renamed).json().path("version").asLong()).isEqualTo(2);
        assertThat(one.put(path, renamed).status()).as("the office was faster").isEqualTo(409);
        Map<String, Object> retired =
                Map.of("name", "预约难", "address", words("预约"), "shared", true, "active", false, "version", 2);
        JsonNode past = one.put(path, retired).json().path("past");
        assertThat(past.size()).isEqualTo(2);
        assertThat(past.path(0).path("name").asString()).isEqualTo("预约的报道");
        assertThat(names(one)).doesNotContain("预约难");
    }

    @Test
    void followsNobodyAndKeepsOnlyWhatCanBeAsked() {
        Visitor.Answer person = keep(one, "某人", words("\"王建国\""), false);
        assertThat(person.problem()).isEqualTo("saved-search-person");
        assertThat(person.json().path("subject").asString()).isEqualTo("王建国");
        assertThat(keep(one, "王建国", words("收费"), false).json().path("field").asString())
                .isEqualTo("name");
        assertThat(keep(one, "不成句", words("\"收费"), false).json().path("field").asString())
                .isEqualTo("q");
        assertThat(keep(one, " ", words("收费"), false).json().path("field").asString())
                .isEqualTo("name");
    }
}
