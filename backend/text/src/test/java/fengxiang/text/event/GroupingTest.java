package fengxiang.text.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GroupingTest {

    private static final Instant NOON = Instant.parse("2026-07-01T04:00:00Z");
    private static final String BRIDGE = "北门大桥下月起封闭维修";

    @Test
    void anotherReportWithLikeMeaningAndTitleBelongsToTheEvent() {
        Event event = new Event(report(BRIDGE, 0, NOON));
        assertThat(choose(report("北门大桥将封闭四个月", 40, NOON), Map.of("bridge", event), Set.of(), Set.of()))
                .isEqualTo("bridge");
    }

    @Test
    void neitherMeaningNorTitleAloneIsEnough() {
        Map<String, Event> events = Map.of("bridge", new Event(report(BRIDGE, 0, NOON)));
        assertThat(choose(report("图书馆新馆迎来百万读者", 40, NOON), events, Set.of(), Set.of()))
                .isNull();
        assertThat(choose(report(BRIDGE, 89, NOON), events, Set.of(), Set.of())).isNull();
    }

    @Test
    void theAverageDecidesNotTheNearestReport() {
        Event event = new Event(report("甲", 0, NOON));
        for (int i = 0; i < 3; i++) {
            event.add(report("乙", 0, NOON));
        }
        event.add(report("丙丁", 80, NOON));
        assertThat(Grouping.fit(report("丙戊", 80, NOON), event)).isNegative();
    }

    @Test
    void withoutATitleTheMeaningHasToBeCloser() {
        Event event = new Event(report("", 0, NOON));
        assertThat(Grouping.fit(report("", 40, NOON), event)).isPositive();
        assertThat(Grouping.fit(report("", 50, NOON), event)).isNegative();
    }

    @Test
    void theFurtherApartTheMoreAlikeReportsHaveToBe() {
        Event event = new Event(report(BRIDGE, 0, NOON));
        double now = fitAfter(event, 0);
        assertThat(fitAfter(event, 6)).isEqualTo(now);
        assertThat(fitAfter(event, -6)).isEqualTo(now);
        assertThat(fitAfter(event, 14)).isLessThan(now);
        assertThat(fitAfter(event, 29)).isBetween(0.0, fitAfter(event, 14));
        assertThat(fitAfter(event, 31)).isNegative();
    }

    private static double fitAfter(Event event, int days) {
        return Grouping.fit(report(BRIDGE, 0, NOON.plus(Duration.ofDays(days))), event);
    }

    @Test
    void whatPeopleDecidedGoesBeforeAllElse() {
        Map<String, Event> events = new LinkedHashMap<>();
        events.put("same", new Event(report(BRIDGE, 0, NOON)));
        events.put("other", new Event(report("图书馆", 90, NOON)));
        Report report = report(BRIDGE, 0, NOON);
        assertThat(choose(report, events, Set.of("other"), Set.of())).isEqualTo("other");
        assertThat(choose(report, events, Set.of(), Set.of("same"))).isNull();
        Report late = report("图书馆", 90, NOON.plus(Duration.ofDays(300)));
        assertThat(choose(late, events, Set.of("same"), Set.of())).isEqualTo("same");
    }

    @Test
    void aPairThatStandsInAllTitlesTellsLittle() {
        PairCounts counts = new PairCounts();
        List.of("云溪市检测站排队", "云溪市检测站调价", "云溪市检测站停电", "云溪市检测站获奖").forEach(counts::add);
        Event counted = new Event(Report.of("云溪市检测站排队", vector(0), NOON, counts));
        Event even = new Event(report("云溪市检测站排队", 0, NOON));
        double known = Grouping.fit(Report.of("云溪市检测站停电", vector(40), NOON, counts), counted);
        assertThat(known).isLessThan(Grouping.fit(report("云溪市检测站停电", 40, NOON), even));
    }

    private static @Nullable String choose(
            Report report, Map<String, Event> events, Set<String> wanted, Set<String> refused) {
        return Grouping.choose(report, events, wanted, refused).orElse(null);
    }

    private static Report report(String title, int degrees, Instant published) {
        return Report.of(title, vector(degrees), published, Rarity.EVEN);
    }

    private static float[] vector(int degrees) {
        double angle = Math.toRadians(degrees);
        return new float[] {(float) Math.cos(angle), (float) Math.sin(angle)};
    }
}
