package fengxiang.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DemoTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Demo WHOLE = new Demo(Worlds.whole());
    private static final List<Expected> PAST = WHOLE.expected(Worlds.ANCHOR).toList();

    @Test
    void givesTheSameArticlesForTheSameSettings() {
        assertThat(new Demo(Worlds.whole()).expected(Worlds.ANCHOR)).isEqualTo(PAST);
    }

    @Test
    void givesOtherArticlesForAnotherSeed() {
        DemoSettings other = new DemoSettings(21, Worlds.ANCHOR, Worlds.ANCHOR, 0, 90, DemoSettings.ALL, 18101);
        assertThat(new Demo(other).expected(Worlds.ANCHOR).map(Expected::body))
                .doesNotContainAnyElementsOf(PAST.stream().map(Expected::body).toList());
    }

    @Test
    void fillsNinetyDaysWithSixThousandArticlesOfEveryOutlet() {
        assertThat(PAST).hasSizeGreaterThan(6000);
        Map<String, Long> perOutlet =
                PAST.stream().collect(Collectors.groupingBy(Expected::outletHost, Collectors.counting()));
        assertThat(perOutlet).hasSize(10).allSatisfy((host, n) -> assertThat(n).isGreaterThan(30));
        assertThat(PAST.stream().map(Expected::url)).doesNotHaveDuplicates();
    }

    @Test
    void publishesLessAtNightAndOnWeekends() {
        Map<Boolean, Long> night =
                timed().collect(Collectors.partitioningBy(e -> e.atZone(ZONE).getHour() < 6, Collectors.counting()));
        assertThat(night.getOrDefault(true, 0L) * 5).isLessThan(night.getOrDefault(false, 0L));
        Map<Integer, Long> days = timed().collect(
                        Collectors.groupingBy(e -> e.atZone(ZONE).getDayOfWeek().getValue(), Collectors.counting()));
        assertThat(days.getOrDefault(7, 0L) * 1.2).isLessThan(days.getOrDefault(2, 0L));
    }

    @Test
    void raisesItsWavesAboveTheOrdinary() {
        Map<String, Long> topics = PAST.stream().collect(Collectors.groupingBy(Expected::topic, Collectors.counting()));
        assertThat(topics).containsKeys("rain", "marathon", "campaign");
        assertThat(topics.get("rain")).isGreaterThan(80);
        assertThat(topics.get("campaign")).isGreaterThan(60);
    }

    @Test
    void beginsTheIncidentTwoHoursBeforeItsNowAndGoesOn() {
        assertThat(incident(Worlds.ANCHOR.minus(Duration.ofMinutes(121)))).isZero();
        long now = incident(Worlds.ANCHOR);
        assertThat(now).isBetween(10L, 60L);
        assertThat(incident(Worlds.ANCHOR.plus(Duration.ofHours(4)))).isGreaterThan(now + 20);
        assertThat(WHOLE.expected(Worlds.ANCHOR.plus(Duration.ofHours(4))).map(Expected::topic))
                .contains("rumour", "incident", "criticism", "clarify");
    }

    @Test
    void keepsWhatWasPublishedWhileTimeGoesOn() {
        Set<String> later = WHOLE.expected(Worlds.ANCHOR.plus(Duration.ofDays(2)))
                .map(Expected::url)
                .collect(Collectors.toSet());
        assertThat(later).containsAll(PAST.stream().map(Expected::url).toList());
    }

    @Test
    void drawsASmallWorldWithEveryTrapInIt() {
        List<Expected> small =
                new Demo(Worlds.small(18101)).expected(Worlds.ANCHOR).toList();
        assertThat(small).hasSizeBetween(280, 300);
        assertThat(small.stream().map(Expected::trait).distinct()).hasSizeGreaterThan(8);
        assertThat(small.stream().map(Expected::outletHost).distinct()).hasSize(10);
    }

    @Test
    void leavesNoSlotOpenInAnyText() {
        assertThat(PAST).allSatisfy(e -> {
            assertThat(e.title() + e.body()).doesNotContainPattern("[{}|⟦⟧*]");
            assertThat(e.body().length()).isGreaterThan(60);
        });
    }

    @Test
    void expectsNothingPlanted() {
        List<String> planted = WHOLE.planted().stream().map(Planted::text).toList();
        assertThat(PAST).allSatisfy(e -> assertThat(e.title() + e.body()).doesNotContain(planted));
    }

    private static java.util.stream.Stream<Instant> timed() {
        return PAST.stream()
                .filter(e -> e.precision().equals("minute"))
                .map(Expected::publishedAt)
                .map(java.util.Objects::requireNonNull);
    }

    private static long incident(Instant now) {
        Set<String> topics = Set.of("rumour", "incident", "criticism", "clarify", "aftermath");
        return WHOLE.expected(now).filter(e -> topics.contains(e.topic())).count();
    }
}
