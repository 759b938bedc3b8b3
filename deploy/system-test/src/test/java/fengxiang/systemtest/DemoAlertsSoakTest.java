package fengxiang.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.demo.Expected;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code deploy/fengxiang test --soak demo-alerts}: what people are warned of in the whole city. The incident while it
 * unfolds; neither its ordinary waves, nor the station's campaign, nor copies, nor the history that a new installation
 * collects; and a source that goes blind is told to be blind.
 */
@EnabledIfSystemProperty(
        named = "soak",
        matches = "demo-alerts",
        disabledReason = "a long proof, run by test --soak demo-alerts")
class DemoAlertsSoakTest {

    private static final int ARRIVED_SECONDS = 1_800;
    private static final int LOOKED_SECONDS = 900;
    private static final Duration SOON = Duration.ofHours(2);
    private static final Set<String> OF_THE_INCIDENT = Set.of("rumour", "incident", "criticism");

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path directory;

    @Test
    void theIncidentIsWarnedOfAndNothingElse() throws Exception {
        DemoRun demo = DemoRun.whole(directory.resolve("data"));
        try (Product product = demo.product().up()) {
            Api api = demo.api();
            Topic station = Topic.add(api, "云川市机动车检测中心", "云川车检中心", "市车检站");
            Topic rain = Topic.add(api, "暴雨", "内涝", "积水");
            Topic marathon = Topic.add(api, "马拉松");
            demo.awaitArrived(demo.expected().size(), ARRIVED_SECONDS);
            List<Topic> topics = List.of(station, rain, marathon);
            Waiting.until(
                    "the topics to be matched",
                    LOOKED_SECONDS,
                    () -> topics.stream().allMatch(Topic::isDone));
            OpenAlerts live = new OpenAlerts(api);
            live.awaitLook(station, Instant.now(), LOOKED_SECONDS);
            assertThat(live.kinds(rain)).as("history is no news").doesNotContainAnyElementsOf(Tried.COUNTS);
            assertThat(live.kinds(marathon)).as("history is no news").doesNotContainAnyElementsOf(Tried.COUNTS);
            List<Tried> tried = Tried.of(api, station.id(), Tried.ALL);
            incident(demo, tried);
            waves(demo, tried);
            wavesOfTheirOwn(Tried.of(api, rain.id(), Tried.ALL));
            wavesOfTheirOwn(Tried.of(api, marathon.id(), Tried.ALL));
            campaign(demo, tried);
            new Copies(demo, live, station).raiseNothing();
            new BlindSource(demo, live, station).isToldToBeBlind();
        }
    }

    /** Told of once, within two hours of its third article; how soon exactly is printed. */
    private static void incident(DemoRun demo, List<Tried> alerts) throws Exception {
        Instant began = demo.anchor().minus(Duration.ofHours(2));
        Instant third = demo.expected().stream()
                .filter(article -> OF_THE_INCIDENT.contains(article.topic()))
                .filter(article -> article.precision().equals("minute"))
                .map(Expected::publishedAt)
                .map(Objects::requireNonNull)
                .filter(at -> !at.isBefore(began))
                .sorted()
                .toList()
                .get(2);
        List<Tried> told = alerts.stream()
                .filter(alert -> alert.isWithin(began, Instant.now()))
                .toList();
        told.forEach(alert -> System.out.printf(
                "  incident: %s; %d min after its third article%n",
                alert, Duration.between(third, alert.asOf()).toMinutes()));
        assertThat(told).filteredOn(alert -> alert.kind().equals("volume")).hasSize(1);
        assertThat(told).anyMatch(alert -> alert.asOf().isBefore(third.plus(SOON)));
        assertThat(alerts)
                .as("beside it counts told of the campaign alone")
                .filteredOn(alert -> Tried.COUNTS.contains(alert.kind()) && !told.contains(alert))
                .allMatch(alert -> alert.isWithin(before(demo, 20), before(demo, 10)));
    }

    private static Instant before(DemoRun demo, int days) {
        return demo.anchor().minus(Duration.ofDays(days));
    }

    /** On the station's topic, whose articles they bring few of. */
    private static void waves(DemoRun demo, List<Tried> alerts) {
        assertThat(alerts)
                .filteredOn(alert -> alert.isWithin(before(demo, 63), before(demo, 56))
                        || alert.isWithin(before(demo, 32), before(demo, 25)))
                .allMatch(alert -> alert.level() == 0, "at most attention");
    }

    /** Of a topic about nothing else they are what is unusual; without anything negative they stay at IV. */
    private static void wavesOfTheirOwn(List<Tried> alerts) {
        alerts.stream()
                .filter(alert -> Tried.COUNTS.contains(alert.kind()))
                .forEach(alert -> System.out.println("  wave: " + alert));
        assertThat(alerts).allMatch(alert -> alert.level() == 0 || alert.level() == 4, "never above IV");
    }

    private static void campaign(DemoRun demo, List<Tried> alerts) {
        List<Tried> then = alerts.stream()
                .filter(alert -> alert.isWithin(before(demo, 20), before(demo, 10)))
                .toList();
        then.stream()
                .filter(alert -> !alert.kind().equals("new-story"))
                .forEach(alert -> System.out.println("  campaign: " + alert));
        assertThat(then).allMatch(alert -> alert.level() == 0 || alert.level() == 4, "never above IV");
    }
}
