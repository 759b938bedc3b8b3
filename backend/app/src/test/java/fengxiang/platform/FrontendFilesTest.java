package fengxiang.platform;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/** The pages' files; the test's class path has an entry page and one file with a hash in its name. */
@SuppressWarnings("NullAway.Init")
class FrontendFilesTest {

    private MockMvc mvc;

    @EnableWebMvc
    static class Web {}

    @BeforeEach
    void start() {
        AnnotationConfigWebApplicationContext context = new AnnotationConfigWebApplicationContext();
        context.setServletContext(new MockServletContext());
        context.register(Web.class, FrontendFiles.class, ProblemAdvice.class);
        context.refresh();
        mvc = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @Test
    void givesDeepLinksTheEntryPageAnewEachTime() throws Exception {
        for (String page : new String[] {"/", "/search", "/articles/0123abcd", "/index.html"}) {
            mvc.perform(get(page))
                    .andExpect(status().isOk())
                    .andExpect(header().string("Cache-Control", "no-cache"))
                    .andExpect(content().string(Matchers.containsString("<html")));
        }
    }

    @Test
    void letsFilesWithAHashBeKept() throws Exception {
        mvc.perform(get("/assets/probe-0a1b2c3d.js"))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "max-age=31536000, public, immutable"));
    }

    @Test
    void tellsWhatIsNotThere() throws Exception {
        for (String missing :
                new String[] {"/api/nothing", "/api", "/actuator/nothing", "/assets/gone-1.js", "/x.png"}) {
            mvc.perform(get(missing))
                    .andExpect(status().isNotFound())
                    .andExpect(content().contentType("application/problem+json"))
                    .andExpect(jsonPath("$.type").value("/problems/not-found"));
        }
    }
}
