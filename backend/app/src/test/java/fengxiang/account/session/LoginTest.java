package fengxiang.account.session;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.ServerTest;
import fengxiang.Visitor;
import fengxiang.Visitor.Answer;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import fengxiang.model.Hashes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class LoginTest {

    @LocalServerPort
    private int port;

    @Autowired
    private SessionStore store;

    @Autowired
    private SessionSweeper sweeper;

    @Autowired
    private Elastic elastic;

    @Autowired
    private Indices indices;

    @Autowired
    private Clock clock;

    @Test
    void anUnknownUserAndAWrongPasswordGetTheSameAnswer() {
        Visitor.newUser(port, "login-known", "monitor");
        Answer wrong = Visitor.on(port).logIn("login-known", "wrong-password-1");
        Answer unknown = Visitor.on(port).logIn("login-unknown", "wrong-password-1");
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(withoutId(unknown)).isEqualTo(withoutId(wrong));
    }

    @Test
    void acceptsTheNameInCapitalsAndFullWidth() {
        Visitor.operator(port)
                .post(
                        "/api/users",
                        Map.of(
                                "username", "login-case",
                                "roles", new String[] {"monitor"},
                                "password", "a-long-password-1"));
        assertThat(Visitor.on(port).logIn(" Login-CASE ", "a-long-password-1").status())
                .isEqualTo(200);
        assertThat(Visitor.on(port).logIn("ｌｏｇｉｎ-case", "ａ-long-password-１").status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"username\":null,\"password\":null}",
                "{\"username\":\"\",\"password\":\"\"}",
                "{\"username\":\"../../users\",\"password\":\"x\"}",
                "{\"username\":\"\\u0000\\uD83D\\uDE00*\",\"password\":\"\\u0000\"}"
            })
    void refusesOddCredentialsLikeWrongOnes(String body) {
        Visitor visitor = Visitor.on(port).cookie("XSRF-TOKEN", "abc");
        assertThat(visitor.post("/api/session", body).status()).isIn(401, 429);
    }

    @Test
    void refusesOverlongCredentialsWithoutLookingThemUp() {
        Answer answer = Visitor.on(port).logIn("x".repeat(100_000), "y".repeat(1_000_000));
        assertThat(answer.status()).isIn(401, 429);
    }

    @Test
    void logInNeedsTheCsrfHeaderToo() {
        Answer answer =
                Visitor.on(port).withoutCsrfHeader().post("/api/session", Map.of("username", "x", "password", "y"));
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.problem()).isEqualTo("csrf-token-missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x", "../../../etc/passwd", "%00", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "\"\"", "=;=;"
            })
    void aCookieThatIsNoSessionIsNoLogIn(String value) {
        Answer answer = Visitor.on(port).cookie(SessionCookie.NAME, value).get("/api/session");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.problem()).isEqualTo("login-required");
    }

    @Test
    void theCookieIsHiddenFromScriptsAndFromOtherSites() {
        String password = Visitor.operator(port)
                .post("/api/users", Map.of("username", "login-cookie", "roles", new String[] {"monitor"}))
                .json()
                .path("password")
                .asString();
        Answer answer = Visitor.on(port).logIn("login-cookie", password);
        assertThat(answer.headers().allValues("Set-Cookie"))
                .filteredOn(c -> c.startsWith(SessionCookie.NAME + "="))
                .singleElement()
                .asString()
                .contains("HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Secure");
        assertThat(answer.header("Cache-Control")).contains("no-store");
    }

    @Test
    void theIndexHoldsNothingThatOpensASession() {
        Visitor visitor = Visitor.newUser(port, "login-index", "monitor");
        String secret = visitor.cookie(SessionCookie.NAME);
        assertThat(store.find(secret)).isEmpty();
        String id = Hashes.sha256(secret);
        assertThat(store.find(id)).isPresent();
        assertThat(Visitor.on(port)
                        .cookie(SessionCookie.NAME, id)
                        .get("/api/session")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void theSweeperRemovesWhatIsOverAndNothingElse() {
        Instant now = clock.instant();
        Instant old = now.minus(Duration.ofDays(1));
        store.create("sweep-expired", new Session("nobody", 1, old, now, now.minusSeconds(1)));
        store.create("sweep-idle", new Session("nobody", 1, old, old, now.plusSeconds(1_000)));
        store.create("sweep-alive", new Session("nobody", 1, old, now, now.plusSeconds(1_000)));
        elastic.call("refresh", c -> c.indices().refresh(r -> r.index(indices.alias(SessionStore.SESSIONS))));
        sweeper.sweep();
        assertThat(store.find("sweep-expired")).isEmpty();
        assertThat(store.find("sweep-idle")).isEmpty();
        assertThat(store.find("sweep-alive")).isPresent();
    }

    @Test
    void aSessionThatHasEndedIsNotBroughtBackByARequestInFlight() {
        Instant now = clock.instant();
        Session session = new Session("nobody", 1, now, now, now.plusSeconds(1_000));
        store.create("in-flight", session);
        SessionStore.Stored read = store.find("in-flight").orElseThrow();
        store.delete("in-flight");
        store.replace("in-flight", read, session.seen(now.plusSeconds(10)));
        assertThat(store.find("in-flight")).isEmpty();
    }

    @Test
    void anOwnPasswordNeedsTheCurrentOneAndTheRules() {
        Visitor visitor = Visitor.newUser(port, "login-own", "monitor");
        Answer wrong = visitor.put("/api/session/password", Map.of("current", "no", "next", "a-long-password-2"));
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.json().path("field").asString()).isEqualTo("current");
        assertThat(visitor.get("/api/session").json().path("mustChangePassword").asBoolean())
                .isTrue();
    }

    @Test
    void anOwnPasswordIsAnotherThanTheOneThatSomebodyElseKnows() {
        String password = Visitor.operator(port)
                .post("/api/users", Map.of("username", "login-same", "roles", new String[] {"monitor"}))
                .json()
                .path("password")
                .asString();
        Visitor visitor = Visitor.on(port);
        visitor.logIn("login-same", password);
        Answer same = visitor.put("/api/session/password", Map.of("current", password, "next", password));
        assertThat(same.status()).isEqualTo(400);
        assertThat(same.problem()).isEqualTo("invalid-field");
        assertThat(same.json().path("field").asString()).isEqualTo("next");
        assertThat(visitor.get("/api/session").json().path("mustChangePassword").asBoolean())
                .isTrue();
    }

    @Test
    void theCsrfCookieIsReadableForOurPagesAndNotSentFromOthers() {
        Answer answer = Visitor.on(port).get("/api/session");
        assertThat(answer.headers().allValues("Set-Cookie"))
                .filteredOn(c -> c.startsWith("XSRF-TOKEN="))
                .singleElement()
                .asString()
                .contains("SameSite=Lax", "Path=/")
                .doesNotContain("HttpOnly");
    }

    private static String withoutId(Answer answer) {
        return answer.body().replaceAll("\"requestId\":\"[^\"]*\"", "");
    }
}
