package fengxiang.platform;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a client reads when a request fails. */
class ProblemsTest {

    private final MockMvc mvc = MockMvcBuilders.standaloneSetup(new Desk())
            .setControllerAdvice(new ProblemAdvice())
            .addFilters(new RequestId(), new BodyLimit())
            .build();

    enum Colour {
        RED,
        GREEN
    }

    record Form(String name, Colour colour, Instant at) {}

    static class NoSuchThing extends ProblemException {
        NoSuchThing() {
            super(HttpStatus.NOT_FOUND, "thing-unknown", "There is no such thing.");
        }

        @Override
        public Integer position() {
            return 7;
        }

        @Override
        public Long retryAfterSeconds() {
            return 30L;
        }
    }

    @RestController
    static class Desk {

        @GetMapping("/refused")
        String refused() {
            throw new NoSuchThing();
        }

        @GetMapping("/broken")
        String broken() {
            throw new IllegalStateException("secret detail");
        }

        @GetMapping("/page")
        String page(@RequestParam int page) {
            return "page " + new Paging(page, 20).from();
        }

        @PostMapping("/form")
        String form(@RequestBody Form form) {
            return form.name();
        }
    }

    @Test
    void tellsWhatARefusalKnows() throws Exception {
        mvc.perform(get("/refused"))
                .andExpect(status().isNotFound())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(header().string("Retry-After", "30"))
                .andExpect(jsonPath("$.type").value("/problems/thing-unknown"))
                .andExpect(jsonPath("$.detail").value("There is no such thing."))
                .andExpect(jsonPath("$.position").value(7))
                .andExpect(jsonPath("$.requestId").value(matchesPattern("[0-9a-f]{16}")));
    }

    @Test
    void letsNothingInternalOut() throws Exception {
        mvc.perform(get("/broken"))
                .andExpect(status().isInternalServerError())
                .andExpect(jsonPath("$.type").value("/problems/internal-error"))
                .andExpect(content().string(not(containsString("secret"))));
    }

    @Test
    void keepsAHarmlessRequestIdAndReplacesAnyOther() throws Exception {
        mvc.perform(get("/refused").header("X-Request-Id", "abc-12345"))
                .andExpect(header().string("X-Request-Id", "abc-12345"))
                .andExpect(jsonPath("$.requestId").value("abc-12345"));
        mvc.perform(get("/refused").header("X-Request-Id", "a b\nforged log line"))
                .andExpect(header().string("X-Request-Id", matchesPattern("[0-9a-f]{16}")));
    }

    @Test
    void namesTheFieldOfABodyAndWhatItExpects() throws Exception {
        mvc.perform(post("/form").contentType("application/json").content("{\"colour\":\"blue\"}"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.type").value("/problems/invalid-field"))
                .andExpect(jsonPath("$.field").value("colour"))
                .andExpect(jsonPath("$.expected").value(containsString("GREEN")));
        mvc.perform(post("/form").contentType("application/json").content("{\"at\":\"yesterday\"}"))
                .andExpect(jsonPath("$.field").value("at"))
                .andExpect(jsonPath("$.expected").value("Instant"));
    }

    @Test
    void namesTheCharacterWhereABodyIsNoJson() throws Exception {
        mvc.perform(post("/form").contentType("application/json").content("{\"name\": oops}"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.type").value("/problems/malformed-json"))
                .andExpect(jsonPath("$.position").isNumber());
    }

    @Test
    void refusesABodyThatIsTooLarge() throws Exception {
        String large = "{\"name\":\"" + "x".repeat((4 << 20) + 10) + "\"}";
        mvc.perform(post("/form").contentType("application/json").content(large))
                .andExpect(status().is(413))
                .andExpect(jsonPath("$.type").value("/problems/content-too-large"));
    }

    @Test
    void namesWrongMethodsParametersAndAddresses() throws Exception {
        mvc.perform(post("/refused")).andExpect(jsonPath("$.type").value("/problems/method-not-allowed"));
        mvc.perform(get("/page")).andExpect(jsonPath("$.type").value("/problems/bad-request"));
        mvc.perform(get("/page?page=x")).andExpect(status().isBadRequest());
        mvc.perform(get("/page?page=501"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value("page"))
                .andExpect(jsonPath("$.expected").value("1 to 500"));
    }
}
