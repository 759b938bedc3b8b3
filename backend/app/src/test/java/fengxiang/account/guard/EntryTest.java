package fengxiang.account.guard;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.ServerTest;
import fengxiang.Visitor;
import fengxiang.Visitor.Answer;
import fengxiang.account.Access;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Walks through every address of the application, also those that are added later. */
@ServerTest
class EntryTest {

    /** The only addresses with content that anybody may call; each has its reason. */
    private static final Set<String> OPEN = Set.of(
            "POST /api/session", // log-in itself
            "GET /actuator/health", // whether the backend is usable, without details
            "GET /actuator/health/x"); // the same for liveness and readiness

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Test
    void nothingElseIsReachableWithoutLogIn() {
        assertThat(addresses()).hasSizeGreaterThan(15).allSatisfy(address -> {
            if (!OPEN.contains(address)) {
                assertThat(call(Visitor.on(port), address).status()).as(address).isEqualTo(401);
            }
        });
    }

    @Test
    void nothingUnsafeIsReachableWithoutTheCsrfHeader() {
        Visitor admin = Visitor.newUser(port, "entry-admin", "admin", "office", "monitor")
                .withoutCsrfHeader();
        List<String> unsafe = addresses().stream()
                .filter(a -> a.contains(" /api/") && !SAFE.contains(method(a)))
                .toList();
        assertThat(unsafe).hasSizeGreaterThan(10).allSatisfy(address -> {
            Answer answer = call(admin, address);
            assertThat(answer.status()).as(address).isEqualTo(403);
            assertThat(answer.problem()).as(address).isEqualTo("csrf-token-missing");
        });
    }

    @Test
    void everyControllerMethodSaysWhoMayCallIt() {
        assertThat(handlers().values()).filteredOn(EntryTest::isApi).allSatisfy(method -> {
            Access rule = AccessInterceptor.rule(method);
            assertThat(rule)
                    .as("%s needs one of the annotations in fengxiang.account", method)
                    .isNotNull();
        });
    }

    @Test
    void onlyLogInIsForEveryone() {
        assertThat(handlers().values())
                .filteredOn(m -> isEveryone(AccessInterceptor.rule(m)))
                .extracting(m -> m.getMethod().getName())
                .containsExactly("logIn");
    }

    @Test
    void whatIsNoPageAndNoApiIsRefusedForAdministratorsToo() {
        for (String path : List.of("/v3/api-docs", "/actuator", "/actuator/env", "/error")) {
            assertThat(Visitor.operator(port).get(path).status()).as(path).isEqualTo(401);
        }
        assertThat(Visitor.operator(port).post("/", Map.of()).status()).isEqualTo(401);
    }

    @Test
    void disguisedAddressesAreRefusedToo() {
        for (String path : List.of(
                "/api/users/",
                "//api/users",
                "/api/./users",
                "/%61pi/users",
                "/api/users;a=b",
                "/API/users",
                "/api//users",
                "/x/../api/users",
                "/api/users%2f")) {
            Answer answer = Visitor.on(port).get(path);
            assertThat(answer.body()).as(path).doesNotContain("displayName");
            assertThat(answer.status()).as(path).isIn(400, 401, 404);
        }
    }

    private List<String> addresses() {
        List<String> addresses = new ArrayList<>();
        handlers().keySet().forEach(info -> {
            for (String pattern : info.getPatternValues()) {
                String path = pattern.replaceAll("\\{[^}]*}|\\*\\*|\\*", "x");
                methods(info).forEach(method -> addresses.add(method + " " + path));
            }
        });
        return addresses;
    }

    private static List<String> methods(RequestMappingInfo info) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        return methods.isEmpty()
                ? List.of("GET", "POST", "PUT", "DELETE")
                : methods.stream().map(RequestMethod::name).toList();
    }

    private Map<RequestMappingInfo, HandlerMethod> handlers() {
        Map<RequestMappingInfo, HandlerMethod> all = new LinkedHashMap<>();
        context.getBeansOfType(RequestMappingInfoHandlerMapping.class)
                .values()
                .forEach(mapping -> all.putAll(mapping.getHandlerMethods()));
        return all;
    }

    private static Answer call(Visitor visitor, String address) {
        String path = address.substring(address.indexOf(' ') + 1);
        return visitor.send(method(address), path, BodyPublishers.ofString(SAFE.contains(method(address)) ? "" : "{}"));
    }

    private static String method(String address) {
        return address.substring(0, address.indexOf(' '));
    }

    private static boolean isApi(HandlerMethod method) {
        return method.getBeanType().getName().startsWith("fengxiang.")
                && !method.getBeanType().getSimpleName().equals("ErrorPages");
    }

    private static boolean isEveryone(@Nullable Access rule) {
        return rule != null && rule.everyone();
    }
}
