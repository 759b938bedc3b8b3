package fengxiang.account.guard;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fengxiang.ServerTest;
import fengxiang.Visitor;
import fengxiang.account.Actor;
import fengxiang.account.Role;
import jakarta.servlet.http.Cookie;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A session that ends after the security chain has let the request in and before the controller looks at it. */
@ServerTest
class EndedSessionTest {

    @LocalServerPort
    private int port;

    @Autowired
    private WebApplicationContext context;

    @AfterEach
    void forgetTheCaller() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void isAskedToLogInAgain() throws Exception {
        Visitor visitor = Visitor.newUser(port, "ended-between", "monitor");
        Cookie cookie = new Cookie("FXSESSION", visitor.cookie("FXSESSION"));
        visitor.delete("/api/session");
        Actor found = Actor.person("ended-between", "ended-between", Set.of(Role.MONITOR));
        SecurityContextHolder.setContext(new SecurityContextImpl(new CallerAuthentication(found, true)));

        MockMvcBuilders.webAppContextSetup(context)
                .build()
                .perform(get("/api/session").cookie(cookie))
                .andExpect(status().isUnauthorized())
                .andExpect(jsonPath("$.type").value("/problems/login-required"));
    }
}
