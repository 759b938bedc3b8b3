package fengxiang.account.user;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.ServerTest;
import fengxiang.Visitor;
import fengxiang.Visitor.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class UserPageTest {

    @LocalServerPort
    private int port;

    @Test
    void showsAGeneratedPasswordOnceAndNeverAgain() {
        Answer created = create("page-once", List.of("leader"));
        assertThat(created.status()).isEqualTo(201);
        String password = created.json().path("password").asString();
        assertThat(password).hasSize(23);
        String list = Visitor.operator(port).get("/api/users").body();
        assertThat(list)
                .contains("page-once")
                .doesNotContain(password)
                .doesNotContain("$2a$")
                .doesNotContain("\"password\"");
    }

    @Test
    void aNameInCapitalsOrFullWidthIsTheSameName() {
        create("page-same", List.of("leader"));
        Answer again = create("ＰＡＧＥ-Same", List.of("leader"));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.problem()).isEqualTo("user-exists");
        assertThat(again.json().path("field").asString()).isEqualTo("username");
    }

    @Test
    void aPersonMayHoldSeveralRolesAndLosesWhatTheyLose() {
        create("page-remaining-admin", List.of("admin"));
        Visitor visitor = Visitor.newUser(port, "page-roles", "monitor", "admin");
        assertThat(visitor.get("/api/users").status()).isEqualTo(200);
        change("page-roles", Map.of("displayName", "监控员", "roles", List.of("monitor"), "disabled", false));
        Answer refused = visitor.get("/api/users");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.problem()).isEqualTo("role-missing");
        assertThat(refused.json().path("detail").asString()).contains("admin");
    }

    @Test
    void disablingEndsTheSessionAtOnceAndEnablingDoesNotBringItBack() {
        Visitor visitor = Visitor.newUser(port, "page-gone", "monitor");
        Map<String, Object> gone = Map.of("displayName", "走了", "roles", List.of("monitor"), "disabled", true);
        Map<String, Object> back = Map.of("displayName", "回来", "roles", List.of("monitor"), "disabled", false);
        assertThat(change("page-gone", gone).status()).isEqualTo(200);
        assertThat(visitor.get("/api/session").status()).isEqualTo(401);
        change("page-gone", back);
        assertThat(visitor.get("/api/session").status()).isEqualTo(401);
    }

    @Test
    void aChangeOnAnOutdatedStateIsRefused() {
        String version =
                create("page-stale", List.of("office")).json().path("version").asString();
        Map<String, Object> edit =
                Map.of("displayName", "办公室", "roles", List.of("office"), "disabled", false, "version", version);
        assertThat(change("page-stale", edit).status()).isEqualTo(200);
        Answer second = change("page-stale", edit);
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.problem()).isEqualTo("stale-version");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"username":"","displayName":"甲","roles":["monitor"]}                          | username
            {"displayName":"甲","roles":["monitor"]}                                        | username
            {"username":"a b","displayName":"甲","roles":["monitor"]}                       | username
            {"username":"page-bad","displayName":" ","roles":["monitor"]}                   | displayName
            {"username":"page-bad","displayName":"甲\\n乙","roles":["monitor"]}             | displayName
            {"username":"page-bad","displayName":"甲","roles":[]}                           | roles
            {"username":"page-bad","displayName":"甲","roles":null}                         | roles
            {"username":"page-bad","displayName":"甲","roles":[null]}                       | roles.[0]
            {"username":"page-bad","displayName":"甲","roles":["king"]}                     | roles.[0]
            {"username":"page-bad","displayName":"甲","roles":["monitor"],"password":"abc"} | password
            """)
    void namesTheFieldAtFault(String body, String field) {
        Answer answer = Visitor.operator(port).post("/api/users", body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("invalid-field");
        assertThat(answer.json().path("field").asString()).isEqualTo(field);
        assertThat(answer.json().path("requestId").asString()).isNotEmpty();
    }

    @Test
    void refusesBodiesThatAreNoJsonOrTooLong() {
        assertThat(Visitor.operator(port).post("/api/users", "{\"username\":").problem())
                .isEqualTo("malformed-json");
        assertThat(Visitor.operator(port)
                        .header("Content-Type", "text/plain")
                        .post("/api/users", "{}")
                        .status())
                .isEqualTo(415);
        String huge = "{\"username\":\"" + "a".repeat(6 << 20) + "\"}";
        assertThat(Visitor.operator(port)
                        .send("POST", "/api/users", BodyPublishers.ofString(huge))
                        .status())
                .isIn(400, 413);
    }

    @Test
    void anUnknownUserIsNotFound() {
        Answer answer =
                change("page-nobody", Map.of("displayName", "x", "roles", List.of("monitor"), "disabled", false));
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.problem()).isEqualTo("user-unknown");
        assertThat(Visitor.operator(port)
                        .post("/api/users/page-nobody/password", Map.of())
                        .status())
                .isEqualTo(404);
    }

    private Answer create(String username, List<String> roles) {
        return Visitor.operator(port)
                .post("/api/users", Map.of("username", username, "displayName", username, "roles", roles));
    }

    private Answer change(String username, Map<String, Object> edit) {
        return Visitor.operator(port).put("/api/users/" + username, edit);
    }
}
