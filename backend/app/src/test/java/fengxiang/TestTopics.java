package fengxiang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Topics that work, for tests. */
public final class TestTopics {

    private TestTopics() {}

    /**
     * Made by the operator and agreed to by a second person.
     *
     * @param leader may approve topics
     * @return its id
     */
    public static String working(int port, Visitor leader, String name, String... names) {
        JsonNode made = Visitor.operator(port)
                .post("/api/topics", Map.of("name", name, "purpose", "了解公众对服务的意见", "names", List.of(names)))
                .json();
        String id = made.path("id").asString();
        Visitor.Answer approved = leader.post(
                "/api/topics/" + id + "/approval",
                Map.of("version", made.path("version").asLong()));
        assertThat(approved.status()).as(approved.body()).isEqualTo(200);
        return id;
    }
}
