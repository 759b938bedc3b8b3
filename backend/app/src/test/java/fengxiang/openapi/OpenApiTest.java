package fengxiang.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import fengxiang.ServerTest;
import fengxiang.Visitor;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServerTest
class OpenApiTest {

    private static final Path FILE = Path.of("src/main/openapi/openapi.json");

    private static final String WRITE = "mvn -q -Psystem-node -Dskip.npm -pl backend/app -am verify -Dtest=OpenApiTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dopenapi.write=true";

    @Autowired
    private OpenApiWebMvcResource generator;

    @LocalServerPort
    private int port;

    @Test
    void theDescriptionInTheRepositoryIsThatOfTheControllers() throws IOException {
        String generated = generate();
        if (Boolean.getBoolean("openapi.write")) {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, generated);
        }
        assertThat(Files.readString(FILE))
                .as("%s differs from the controllers: write it anew with%n%s%n", FILE, WRITE)
                .isEqualTo(generated);
    }

    @Test
    void isTheSameEachTime() throws IOException {
        assertThat(generate()).isEqualTo(generate());
    }

    @Test
    void showsEnumsAsTheyAreSent() throws IOException {
        JsonNode roles = schemas().path("SessionView").path("properties").path("roles");
        assertThat(roles.path("items").path("enum").toString())
                .isEqualTo("[\"monitor\",\"office\",\"leader\",\"spokesperson\",\"admin\"]");
    }

    @Test
    void requiresWhatIsAlwaysThere() throws IOException {
        assertThat(schemas().path("UserView").path("required").toString())
                .contains("\"username\"", "\"version\"")
                .doesNotContain("\"password\"");
    }

    @Test
    void describesFailures() throws IOException {
        assertThat(schemas().path("Problem").path("properties").propertyNames())
                .contains("type", "requestId", "field", "position", "expected", "subject");
    }

    @Test
    void everyExampleOfABodyIsTakenByAServer() throws IOException {
        OpenAPI api = Json31.mapper().readValue(generate(), OpenAPI.class);
        ApiExamples examples = new ApiExamples();
        Map<String, String> bodies = examples.bodies(api);
        assertThat(bodies).as("examples that belong to no address").hasSize(examples.size());
        assertThat(bodies).allSatisfy((address, body) -> {
            Visitor.Answer answer = Visitor.operator(port).post(address, body);
            assertThat(answer.status()).as("%s: %s", address, answer.body()).isBetween(200, 204);
            assertThat(answer.body()).doesNotContain("rejected");
        });
    }

    @Test
    void everyExampleOfAParameterIsUnderstood() throws IOException {
        String search = "/api/articles/walk?q=" + encoded("\"检测站\" AND (收费 OR 排队)")
                + "&from=2026-11-20T00:00:00%2B08:00&to=2026-11-21T00:00:00%2B08:00"
                + "&tier=city&kind=news&sentiment=negative&region=330100&hour=mon-08&mark=-read&mark=report";
        assertThat(Visitor.operator(port).get(search).status()).isEqualTo(200);
        assertThat(generate()).contains("\"example\" : \"\\\"检测站\\\" AND (收费 OR 排队)\"");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private JsonNode schemas() throws IOException {
        return JsonMapper.builder()
                .build()
                .readTree(generate())
                .path("components")
                .path("schemas");
    }

    private String generate() throws JsonProcessingException {
        byte[] json = generator.openapiJson(new MockHttpServletRequest(), "/v3/api-docs", Locale.ROOT);
        return new String(json, StandardCharsets.UTF_8).replace("\r\n", "\n").strip() + "\n";
    }
}
