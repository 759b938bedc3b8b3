package fengxiang.account.guard;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.ServerTest;
import fengxiang.Visitor;
import fengxiang.Visitor.Answer;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class HeadersTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/session", "/actuator/health", "/outlets/12"})
    void everyAnswerForbidsForeignContentAndFraming(String path) {
        Answer answer = Visitor.on(port).get(path);
        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'self'", "script-src 'self'", "frame-ancestors 'none'", "object-src 'none'")
                .doesNotContain("unsafe-eval", "script-src 'self' ", "http:", "*");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
    }

    @Test
    void anotherSiteIsGivenNoCorsHeader() {
        Answer answer =
                Visitor.on(port).header("Origin", "https://elsewhere.example").get("/api/session");
        assertThat(answer.headers().map().keySet())
                .noneMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("access-control-"));
    }

    @Test
    void healthIsPublicAndSaysNothingElse() {
        Answer answer = Visitor.on(port).get("/actuator/health");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().propertyNames()).isSubsetOf("status", "groups");
    }
}
