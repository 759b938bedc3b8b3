package fengxiang.account.session;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.ServerTest;
import fengxiang.Visitor;
import fengxiang.Visitor.Answer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class SessionTest {

    @LocalServerPort
    private int port;

    @Test
    void logsInWithTheGeneratedPasswordAndOutAgain() {
        Visitor visitor = Visitor.newUser(port, "zhangsan", "monitor", "office");
        Answer session = visitor.get("/api/session");
        assertThat(session.status()).isEqualTo(200);
        assertThat(session.json().path("username").asString()).isEqualTo("zhangsan");
        assertThat(session.json().path("roles").toString()).isEqualTo("[\"monitor\",\"office\"]");
        String cookie = visitor.cookie(SessionCookie.NAME);

        assertThat(visitor.delete("/api/session").status()).isEqualTo(204);
        Answer after = Visitor.on(port).cookie(SessionCookie.NAME, cookie).get("/api/session");
        assertThat(after.status()).isEqualTo(401);
        assertThat(after.problem()).isEqualTo("login-required");
    }

    @Test
    void aChangeOfPasswordEndsTheOtherSessionsAndKeepsThisOne() {
        Visitor here = Visitor.newUser(port, "lisi", "monitor");
        String password = Visitor.operator(port)
                .post("/api/users/lisi/password", Map.of())
                .json()
                .path("password")
                .asString();
        assertThat(here.get("/api/session").status()).isEqualTo(401);
        here.logIn("lisi", password);
        Visitor there = Visitor.on(port);
        there.logIn("lisi", password);

        Answer changed = here.put("/api/session/password", Map.of("current", password, "next", "新的很长的口令足够长了吧"));
        assertThat(changed.status()).isEqualTo(204);
        assertThat(here.get("/api/session").status()).isEqualTo(200);
        assertThat(there.get("/api/session").status()).isEqualTo(401);
    }

    @Test
    void isThrottledAfterFiveWrongPasswords() {
        Visitor.newUser(port, "wangwu", "monitor");
        Visitor guesser = Visitor.on(port);
        for (int i = 0; i < 5; i++) {
            assertThat(guesser.logIn("wangwu", "wrong-password-" + i).status()).isEqualTo(401);
        }
        Answer throttled = guesser.logIn("wangwu", "wrong-password");
        assertThat(throttled.status()).isEqualTo(429);
        assertThat(throttled.problem()).isEqualTo("login-throttled");
        assertThat(Integer.parseInt(throttled.header("Retry-After"))).isBetween(1, 60);
    }
}
