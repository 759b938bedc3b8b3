package fengxiang.notice.channel;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.ServerTest;
import fengxiang.Visitor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Channels and routes over HTTP: whose they are, and that no secret comes out again. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChannelApiTest {

    private static final String TOKEN = "0f1e2d3c-token-of-a-robot";

    @LocalServerPort
    private int port;

    @Autowired
    private ChannelStore store;

    private Visitor monitor;
    private Visitor office;

    @BeforeAll
    void people() {
        monitor = Visitor.newUser(port, "channel-monitor", "monitor");
        office = Visitor.newUser(port, "channel-office", "office");
    }

    private static Map<String, Object> mailbox() {
        return new HashMap<>(Map.of("kind", "email", "name", "我的邮箱", "to", "me@example.com"));
    }

    private static Map<String, Object> robot() {
        return new HashMap<>(Map.of(
                "kind", "feishu",
                "name", "值班群",
                "shared", true,
                "address", "https://open.feishu.cn/open-apis/bot/v2/hook/" + TOKEN,
                "signing", "the-signing-secret"));
    }

    @Test
    void anOwnOneIsNobodyElses() {
        JsonNode mine = monitor.post("/api/notice/channels", mailbox()).json();
        String path = "/api/notice/channels/" + mine.path("id").asString();
        assertThat(mine.path("owner").asString()).isEqualTo("channel-monitor");
        Map<String, Object> change = mailbox();
        change.put("to", "other@example.com");
        change.put("version", 1);
        assertThat(office.put(path, change).status()).isEqualTo(404);
        assertThat(monitor.put(path, change).json().path("to").asString()).isEqualTo("other@example.com");
        assertThat(monitor.put(path, change).status()).isEqualTo(409);
        assertThat(Visitor.newUser(port, "channel-other", "monitor")
                        .get("/api/notice/channels")
                        .body())
                .doesNotContain("other@example.com");
        assertThat(monitor.delete(path).status()).isEqualTo(204);
    }

    @Test
    void aSharedOneIsTheOfficesAndKeepsItsSecretsToItself() {
        assertThat(monitor.post("/api/notice/channels", robot())
                        .json()
                        .path("field")
                        .asString())
                .isEqualTo("shared");
        Visitor.Answer made = office.post("/api/notice/channels", robot());
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        String id = made.json().path("id").asString();
        assertThat(made.json().path("to").asString()).isEqualTo("open.feishu.cn");
        assertThat(made.json().path("address").asString()).isEqualTo("readable");
        Map<String, Object> renamed = new HashMap<>(Map.of("name", "夜班群", "version", 1));
        JsonNode changed = office.put("/api/notice/channels/" + id, renamed).json();
        assertThat(changed.path("signing").asString()).as("kept").isEqualTo("readable");
        renamed.put("version", 2);
        renamed.put("signing", "");
        assertThat(office.put("/api/notice/channels/" + id, renamed)
                        .json()
                        .path("signing")
                        .asString())
                .isEqualTo("missing");
        assertThat(made.body() + office.get("/api/notice/channels").body() + store.one(id))
                .doesNotContain(TOKEN, "the-signing-secret");
        assertThat(store.one(id).map(Channel::address).orElseThrow())
                .startsWith("1.")
                .doesNotContain(TOKEN);
        office.delete("/api/notice/channels/" + id);
    }

    @ParameterizedTest
    @CsvSource({
        "webhook,https://127.0.0.1.nip.example/x,",
        "webhook,http://hooks.example.cn/x,address",
        "webhook,https://hooks.example.cn:9200/x,address",
        "webhook,https://user:pass@hooks.example.cn/x,address",
        "webhook,ftp://hooks.example.cn/x,address",
        "webhook,https://2130706433/x,address",
        "feishu,https://hooks.example.cn/x,address",
        "wecom,https://open.feishu.cn/x,address",
        "dingtalk,https://oapi.dingtalk.com/robot/send?access_token=1,",
        "wecom,https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=1,"
    })
    void takesOnlyAddressesThatMayBeSpokenTo(String kind, String address, String field) {
        Visitor.Answer answer = office.post(
                "/api/notice/channels", Map.of("kind", kind, "name", "试", "shared", true, "address", address));
        assertThat(answer.json().path("field").asString("")).isEqualTo(field == null ? "" : field);
        if (field == null) {
            office.delete("/api/notice/channels/" + answer.json().path("id").asString());
        }
    }

    @Test
    void aRouteLeadsToOwnChannelsOrARolesToSharedOnes() {
        String own = monitor.post("/api/notice/channels", mailbox())
                .json()
                .path("id")
                .asString();
        String shared =
                office.post("/api/notice/channels", robot()).json().path("id").asString();
        Map<String, Object> route = new HashMap<>(Map.of("channels", List.of(own), "level", 3));
        route.put("quietStart", "22:00");
        assertThat(field(monitor, route)).isEqualTo("quietEnd");
        route.put("quietEnd", "25:00");
        assertThat(field(monitor, route)).isEqualTo("quietEnd");
        route.put("quietEnd", "07:00");
        JsonNode made = monitor.post("/api/notice/routes", route).json();
        assertThat(made.path("quietEnd").asString()).isEqualTo("07:00");
        assertThat(made.path("urgency").asString()).isEqualTo("soon");
        route.put("level", 5);
        assertThat(field(monitor, route)).isEqualTo("level");
        route.put("level", 4);
        route.put("channels", List.of(shared));
        assertThat(field(monitor, route)).isEqualTo("channels");
        route.put("role", "monitor");
        assertThat(field(monitor, route)).isEqualTo("role");
        assertThat(office.post("/api/notice/routes", route).status()).isEqualTo(201);
        route.put("channels", List.of(own));
        assertThat(field(office, route)).isEqualTo("channels");
        String path = "/api/notice/routes/" + made.path("id").asString();
        assertThat(office.delete(path).status()).isEqualTo(404);
        assertThat(monitor.delete(path).status()).isEqualTo(204);
        office.get("/api/notice/routes")
                .json()
                .forEach(one ->
                        office.delete("/api/notice/routes/" + one.path("id").asString()));
        office.delete("/api/notice/channels/" + shared);
        monitor.delete("/api/notice/channels/" + own);
    }

    private static String field(Visitor who, Map<String, Object> route) {
        return who.post("/api/notice/routes", route).json().path("field").asString();
    }
}
