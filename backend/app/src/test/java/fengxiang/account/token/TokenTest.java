package fengxiang.account.token;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.ServerTest;
import fengxiang.Visitor;
import fengxiang.Visitor.Answer;
import fengxiang.account.Scope;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@ServerTest
class TokenTest {

    @LocalServerPort
    private int port;

    @Autowired
    private TokenStore store;

    @Autowired
    private Clock clock;

    @Test
    void isShownOnceAndStoredAsAHash() {
        JsonNode created = create("once", "operate");
        String token = created.path("token").asString();
        assertThat(token)
                .startsWith("fx_" + created.path("id").asString() + "_")
                .hasSize(57);
        assertThat(Visitor.operator(port).get("/api/tokens").body())
                .contains("\"once\"")
                .doesNotContain(token)
                .doesNotContain("\"hash\"");
        Token stored = store.find(created.path("id").asString()).orElseThrow().token();
        assertThat(stored.hash()).doesNotContain(token.substring(15)).hasSize(64);
        assertThat(stored.createdBy()).isEqualTo("token:operator");
    }

    @Test
    void refusesATokenWithoutTheScopeAndSaysWhichIsNeeded() {
        Visitor ingester = Visitor.withToken(
                port, create("ingester", "ingest").path("token").asString());
        Answer answer = ingester.get("/api/users");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.problem()).isEqualTo("scope-missing");
        assertThat(answer.json().path("detail").asString()).contains("scope operate");
        assertThat(ingester.post("/api/crawl/leases", Map.of())
                        .json()
                        .path("expected")
                        .asString())
                .contains("scope crawl");
    }

    @Test
    void aPersonIsToldThatATokenIsNeeded() {
        Visitor admin = Visitor.newUser(port, "token-admin", "admin");
        Answer answer = admin.post("/api/crawl/leases", Map.of("crawler", "x", "hosts", 1));
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.json().path("detail").asString()).contains("a token with scope crawl");
    }

    @Test
    void operateDoesWhatAnAdministratorDoesWithoutCookieOrCsrfHeader() {
        Visitor operator = Visitor.withToken(
                port, create("operator-2", "operate").path("token").asString());
        assertThat(operator.post("/api/users", Map.of("username", "by-token", "roles", List.of("monitor")))
                        .status())
                .isEqualTo(201);
        assertThat(operator.get("/api/session").status()).isEqualTo(403);
    }

    @Test
    void aRevokedTokenEndsAtOnceAndStaysInTheList() {
        JsonNode created = create("revoked", "operate");
        Visitor visitor = Visitor.withToken(port, created.path("token").asString());
        assertThat(visitor.get("/api/tokens").status()).isEqualTo(200);
        String address = "/api/tokens/" + created.path("id").asString();
        assertThat(Visitor.operator(port).delete(address).status()).isEqualTo(204);
        assertThat(Visitor.operator(port).delete(address).status()).isEqualTo(204);
        Answer after = visitor.get("/api/tokens");
        assertThat(after.status()).isEqualTo(401);
        assertThat(after.problem()).isEqualTo("token-revoked");
        assertThat(Visitor.operator(port).get("/api/tokens").body()).contains("\"revoked\":true");
    }

    @Test
    void anExpiredTokenSaysWhen() {
        TokenSecret secret = TokenSecret.random(new SecureRandom());
        Instant past = Instant.parse("2026-01-31T16:00:00Z");
        store.create(
                new Token(secret.id(), "old", secret.hash(), Set.of(Scope.OPERATE), "test", past, null, past, false));
        Answer answer = Visitor.withToken(port, secret.text()).get("/api/users");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.problem()).isEqualTo("token-expired");
        assertThat(answer.json().path("detail").asString()).contains("2026-01-31T16:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no-token",
                "fx_",
                "fx_AAAAAAAAAA_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "test-operator-token-0123456789abcdeF",
                "test-operator-token-0123456789abcde"
            })
    void refusesATokenThatDoesNotExist(String token) {
        Answer answer = Visitor.withToken(port, token).get("/api/users");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.problem()).isEqualTo("token-unknown");
        assertThat(answer.header("WWW-Authenticate")).contains("invalid_token");
    }

    @Test
    void theRightIdWithAWrongSecretIsUnknown() {
        String token = create("guessed", "operate").path("token").asString();
        String guess = token.substring(0, 14) + "A".repeat(43);
        assertThat(Visitor.withToken(port, guess).get("/api/users").problem()).isEqualTo("token-unknown");
    }

    @Test
    void aWrongTokenIsNotRescuedByAGoodCookie() {
        Visitor admin = Visitor.newUser(port, "token-cookie", "admin");
        assertThat(admin.header("Authorization", "Bearer nonsense")
                        .get("/api/users")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void theBuiltInCrawlerTokenMayCrawlAndIngestOnly() {
        Visitor crawler = Visitor.withToken(port, ServerTest.CRAWLER);
        assertThat(crawler.post("/api/crawl/leases", Map.of("crawler", "test", "hosts", 1))
                        .status())
                .isEqualTo(200);
        assertThat(crawler.get("/api/sources").status()).isEqualTo(403);
    }

    @Test
    void notesItsUseToWithinAnHour() {
        JsonNode created = create("used", "operate");
        Visitor visitor = Visitor.withToken(port, created.path("token").asString());
        visitor.get("/api/tokens");
        Instant first = lastUsed(created);
        visitor.get("/api/tokens");
        assertThat(first).isNotNull().isBeforeOrEqualTo(clock.instant());
        assertThat(lastUsed(created)).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"name":"","scopes":["ingest"]}                                      | name
            {"name":"a\\u0007b","scopes":["ingest"]}                             | name
            {"name":"x","scopes":[]}                                             | scopes
            {"name":"x"}                                                         | scopes
            {"name":"x","scopes":["everything"]}                                 | scopes.[0]
            {"name":"x","scopes":["ingest"],"expiresAt":"2020-01-01T00:00:00Z"}  | expiresAt
            {"name":"x","scopes":["ingest"],"expiresAt":"tomorrow"}              | expiresAt
            """)
    void namesTheFieldAtFault(String body, String field) {
        Answer answer = Visitor.operator(port).post("/api/tokens", body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("field").asString()).isEqualTo(field);
    }

    private @Nullable Instant lastUsed(JsonNode created) {
        return store.find(created.path("id").asString()).orElseThrow().token().lastUsedAt();
    }

    private JsonNode create(String name, String scope) {
        return Visitor.operator(port)
                .post("/api/tokens", Map.of("name", name, "scopes", List.of(scope)))
                .json();
    }
}
