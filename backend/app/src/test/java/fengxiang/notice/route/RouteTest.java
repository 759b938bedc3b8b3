package fengxiang.notice.route;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.notice.Audience;
import fengxiang.notice.Notice;
import fengxiang.notice.NoticeKind;
import fengxiang.notice.TestNotices;
import fengxiang.notice.Urgency;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteTest {

    private static final Instant NIGHT = Instant.parse("2026-11-20T15:00:00Z");

    private static Route route(@Nullable Integer level, Urgency urgency, String... topics) {
        QuietHours quiet = new QuietHours("22:00", "07:00");
        return new Route("r", "one", null, List.of("c"), level, urgency, List.of(topics), quiet, true, 1, NIGHT, "one");
    }

    private static Notice notice(Urgency urgency, @Nullable Integer level) {
        return TestNotices.of(urgency, level, Audience.DUTY);
    }

    /** Hours of Shanghai; the start is quiet, the end is not. */
    @ParameterizedTest
    @CsvSource({
        "22:00,07:00,2026-11-20T13:59:59Z,",
        "22:00,07:00,2026-11-20T14:00:00Z,2026-11-20T23:00:00Z",
        "22:00,07:00,2026-11-20T16:30:00Z,2026-11-20T23:00:00Z",
        "22:00,07:00,2026-11-20T22:59:59Z,2026-11-20T23:00:00Z",
        "22:00,07:00,2026-11-20T23:00:00Z,",
        "12:00,13:30,2026-11-20T04:00:00Z,2026-11-20T05:30:00Z",
        "12:00,13:30,2026-11-20T05:30:00Z,",
        "12:00,13:30,2026-11-20T03:59:00Z,",
        "00:00,06:00,2026-11-20T16:00:00Z,2026-11-20T22:00:00Z",
        "00:00,06:00,2026-11-20T22:00:00Z,",
        "18:00,00:00,2026-11-20T15:59:00Z,2026-11-20T16:00:00Z",
        "18:00,00:00,2026-11-20T16:00:00Z,"
    })
    void knowsWhenItIsQuietAndWhenThatEnds(String start, String end, Instant now, @Nullable Instant until) {
        assertThat(new QuietHours(start, end).end(now)).isEqualTo(until);
    }

    @Test
    void holdsNeitherWhatCannotWaitNorTheHighestLevel() {
        Route route = route(null, Urgency.SOON);
        assertThat(route.holds(notice(Urgency.SOON, 2), NIGHT)).isNotNull();
        assertThat(route.holds(notice(Urgency.SOON, null), NIGHT)).isNotNull();
        assertThat(route.holds(notice(Urgency.SOON, 1), NIGHT)).isNull();
        assertThat(route.holds(notice(Urgency.NOW, 4), NIGHT)).isNull();
        assertThat(route.holds(notice(Urgency.SOON, 2), NIGHT.plusSeconds(8 * 3600)))
                .isNull();
    }

    @Test
    void wantsByLevelUrgencyAndTopic() {
        assertThat(route(null, Urgency.SOON).wants(notice(Urgency.SOON, null))).isTrue();
        assertThat(route(2, Urgency.SOON).wants(notice(Urgency.SOON, 2))).isTrue();
        assertThat(route(2, Urgency.SOON).wants(notice(Urgency.SOON, 3))).isFalse();
        assertThat(route(4, Urgency.SOON).wants(notice(Urgency.SOON, null))).isFalse();
        assertThat(route(null, Urgency.NOW).wants(notice(Urgency.SOON, 1))).isFalse();
        assertThat(route(null, Urgency.SOON).wants(notice(Urgency.PAGE, 1))).isFalse();
        assertThat(route(null, Urgency.SOON, "topic-1").wants(notice(Urgency.SOON, 1)))
                .isTrue();
        assertThat(route(null, Urgency.SOON, "topic-2").wants(notice(Urgency.SOON, 1)))
                .isFalse();
    }

    @Test
    void tellsTheFirstOnDutyWhoCanBeReachedAndAllWhenNobodyTakesItUp() {
        List<String> order = List.of("one", "two", "three");
        Set<String> reachable = Set.of("two", "three", "elsewhere");
        Notice first = notice(Urgency.NOW, 2);
        assertThat(Turns.told(first, order, reachable)).containsExactly("two");
        assertThat(Turns.told(notice(Urgency.NOW, 1), order, reachable)).containsExactlyInAnyOrder("two", "three");
        Notice escalated = new Notice(
                "e",
                NoticeKind.ESCALATION,
                Urgency.NOW,
                2,
                "t",
                "t",
                "t",
                "s",
                List.of(),
                Audience.DUTY,
                "/alerts",
                NIGHT);
        assertThat(Turns.told(escalated, order, reachable)).containsExactlyInAnyOrder("two", "three");
    }
}
