package fengxiang.siterule;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.ServerTest;
import fengxiang.Visitor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class SiteRulesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private SiteRules rules;

    private static Map<String, Object> rule(String host, String path, String body) {
        Map<String, Object> rule = new HashMap<>();
        rule.put("host", host);
        rule.put("path", path);
        rule.put("body", body);
        return rule;
    }

    @Test
    void aRuleIsKeptChangedAndDeletedAndItsHostHasIt() {
        Visitor office = Visitor.newUser(port, "rules-office", "office");
        Visitor.Answer created =
                office.post("/api/site-rules", rule("http://rule-a.example.cn/x", "/news/", "div.txt"));
        assertThat(created.status()).isEqualTo(201);
        String at = "/api/site-rules/" + created.json().path("id").asString();
        assertThat(rules.of("rule-a.example.cn")).singleElement().satisfies(r -> {
            assertThat(r.path()).isEqualTo("/news/");
            assertThat(r.body()).isEqualTo("div.txt");
        });

        Map<String, Object> change = rule("rule-a.example.cn", "/news/", "div.content > p");
        change.put("remove", List.of(".share"));
        change.put("version", 1);
        assertThat(office.put(at, change).json().path("version").asInt()).isEqualTo(2);
        assertThat(office.put(at, change).problem()).isEqualTo("stale-version");
        assertThat(rules.of("rule-a.example.cn").getFirst().remove()).containsExactly(".share");

        assertThat(office.delete(at).status()).isEqualTo(204);
        assertThat(rules.of("rule-a.example.cn")).isEmpty();
        assertThat(office.get(at).status()).isEqualTo(404);
    }

    @Test
    void aSelectorThatCannotBeUsedIsRefusedByNameAndCharacter() {
        Visitor.Answer refused = Visitor.operator(port)
                .post("/api/site-rules", rule("rule-b.example.cn", "/", "div.article > p:has(a)"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("field").asString()).isEqualTo("body");
        assertThat(refused.json().path("position").asInt()).isEqualTo(16);
        assertThat(refused.body()).contains(":has");
    }

    @Test
    void whatMakesNoRuleIsRefused() {
        Visitor operator = Visitor.operator(port);
        assertThat(field(operator, rule("", "/", "p"))).isEqualTo("host");
        assertThat(field(operator, rule("rule-c.example.cn", "news/", "p"))).isEqualTo("path");
        assertThat(field(operator, rule("rule-c.example.cn", "/", ""))).isEqualTo("body");
        assertThat(operator.post("/api/site-rules", rule("rule-c.example.cn", "/", "p"))
                        .status())
                .isEqualTo(201);
        assertThat(field(operator, rule("rule-c.example.cn", "/", "div")))
                .as("a second for the same pages")
                .isEqualTo("path");
    }

    private static String field(Visitor visitor, Map<String, Object> rule) {
        return visitor.post("/api/site-rules", rule).json().path("field").asString();
    }

    @Test
    void onlyTheOfficeWritesRules() {
        Visitor monitor = Visitor.newUser(port, "rules-monitor", "monitor");
        assertThat(monitor.get("/api/site-rules").status()).isEqualTo(200);
        assertThat(monitor.post("/api/site-rules", rule("rule-d.example.cn", "/", "p"))
                        .status())
                .isEqualTo(403);
    }
}
