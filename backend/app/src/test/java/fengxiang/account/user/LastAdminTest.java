package fengxiang.account.user;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.ServerTest;
import fengxiang.Visitor;
import fengxiang.Visitor.Answer;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class LastAdminTest {

    @LocalServerPort
    private int port;

    @Autowired
    private UserStore store;

    @Autowired
    private Elastic elastic;

    @Autowired
    private Indices indices;

    @BeforeEach
    void withoutUsers() {
        EmptyUsers.make(store, elastic, indices);
    }

    @Test
    void canNeitherBeDisabledNorDemoted() {
        admins(1);
        for (Answer answer : List.of(demote("chief0"), disable("chief0"))) {
            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.problem()).isEqualTo("last-admin");
        }
        assertThat(activeAdmins()).isEqualTo(1);
    }

    @Test
    void mayGoWhenThereIsAnother() {
        admins(2);
        assertThat(disable("chief0").status()).isEqualTo(200);
        assertThat(disable("chief1").status()).isEqualTo(409);
    }

    @RepeatedTest(3)
    void staysWhenAllAreRemovedAtTheSameMoment() {
        admins(4);
        IntStream.range(0, 4).parallel().forEach(i -> disable("chief" + i));
        assertThat(activeAdmins()).isPositive();
    }

    private void admins(int count) {
        for (int i = 0; i < count; i++) {
            Visitor.operator(port)
                    .post(
                            "/api/users",
                            Map.of("username", "chief" + i, "displayName", "主任", "roles", List.of("admin")));
        }
    }

    private Answer demote(String username) {
        return change(username, List.of("monitor"), false);
    }

    private Answer disable(String username) {
        return change(username, List.of("admin"), true);
    }

    private Answer change(String username, List<String> roles, boolean disabled) {
        return Visitor.operator(port)
                .put("/api/users/" + username, Map.of("displayName", "主任", "roles", roles, "disabled", disabled));
    }

    private long activeAdmins() {
        return store.all().stream().filter(s -> s.user().isActiveAdmin()).count();
    }
}
