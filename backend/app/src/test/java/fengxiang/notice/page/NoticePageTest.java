package fengxiang.notice.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fengxiang.ServerTest;
import fengxiang.Visitor;
import fengxiang.notice.Audience;
import fengxiang.notice.Notice;
import fengxiang.notice.Notices;
import fengxiang.notice.TestNotices;
import fengxiang.notice.Urgency;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Notices in the page. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NoticePageTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Notices notices;

    private Visitor monitor;
    private Visitor leader;
    private Visitor office;

    @BeforeAll
    void people() {
        monitor = Visitor.newUser(port, "notice-monitor", "monitor");
        leader = Visitor.newUser(port, "notice-leader", "leader");
        office = Visitor.newUser(port, "notice-office", "office");
    }

    private Notice publish(Audience audience) {
        Notice notice = TestNotices.of(Urgency.PAGE, 2, audience);
        notices.publish(List.of(notice));
        return notice;
    }

    private static List<JsonNode> items(Visitor who) {
        return StreamSupport.stream(
                        who.get("/api/notices?size=100").json().path("items").spliterator(), false)
                .toList();
    }

    private static List<String> ids(Visitor who) {
        return items(who).stream().map(item -> item.path("id").asString()).toList();
    }

    private static long unread(Visitor who) {
        return who.get("/api/notices").json().path("unread").asLong();
    }

    @Test
    void isSeenByThoseItIsForTheLatestFirst() {
        Notice duty = publish(Audience.DUTY);
        Notice leaders = publish(Audience.LEADERS);
        assertThat(ids(monitor)).contains(duty.id()).doesNotContain(leaders.id());
        assertThat(ids(leader)).contains(leaders.id()).doesNotContain(duty.id());
        assertThat(ids(office)).containsSubsequence(leaders.id(), duty.id());
        JsonNode item = items(leader).getFirst();
        assertThat(item.path("articles").path(0).path("url").asString())
                .isEqualTo(leaders.articles().getFirst().url());
        assertThat(item.path("kind").asString()).isEqualTo("first");
    }

    @Test
    void isPublishedOnce() {
        Notice notice = publish(Audience.OFFICE);
        notices.publish(List.of(notice, notice));
        assertThat(ids(office)).containsOnlyOnce(notice.id());
        assertThatThrownBy(() -> TestNotices.of("a b", Urgency.PAGE, 2, Audience.DUTY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TestNotices.of("a", Urgency.PAGE, 5, Audience.DUTY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void countsWhatEachHasNotRead() {
        Notice one = publish(Audience.OFFICE);
        long before = unread(office);
        assertThat(office.post("/api/notices/reads", Map.of("ids", List.of(one.id())))
                        .status())
                .isEqualTo(200);
        assertThat(unread(office)).isEqualTo(before - 1);
        Notice two = publish(Audience.OFFICE);
        assertThat(unread(office)).isEqualTo(before);
        assertThat(ids(office)).contains(two.id());
        String stored = items(office).getFirst().path("storedAt").asString();
        office.post("/api/notices/reads", Map.of("until", stored));
        assertThat(unread(office)).isZero();
        assertThat(items(office)).allMatch(item -> item.path("read").asBoolean());
        assertThat(office.get("/api/notices?unread=true").json().path("total").asLong())
                .isZero();
        assertThat(office.post("/api/notices/reads", Map.of())
                        .json()
                        .path("field")
                        .asString())
                .isEqualTo("ids");
        Visitor.Answer future = office.post(
                "/api/notices/reads",
                Map.of("until", Instant.now().plusSeconds(3600).toString()));
        assertThat(future.json().path("field").asString()).isEqualTo("until");
    }
}
