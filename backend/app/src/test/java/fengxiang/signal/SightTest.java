package fengxiang.signal;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.health.Cause;
import fengxiang.health.Outage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How much could be seen. */
class SightTest {

    private static final Instant START = Instant.parse("2026-11-20T08:00:00Z");
    private static final Bins BINS = new Bins(START, 8);

    private static double[] of(
            List<Outage> outages, List<String> paused, List<Instant> fetched, Map<String, Long> brought) {
        return new Sight(BINS, outages, paused, Dark.of(BINS, fetched)).of(brought);
    }

    private static Outage outage(String source, int from, @Nullable Integer to) {
        return new Outage(source, Cause.SILENT, BINS.start(from), to == null ? null : BINS.start(to));
    }

    @Test
    void aSourceTakesWithItWhatItUsuallyBrings() {
        assertThat(of(List.of(outage("a", 2, 4)), List.of(), List.of(), Map.of("a", 30L, "b", 70L)))
                .containsExactly(1, 1, 0.7, 0.7, 1, 1, 1, 1);
        assertThat(of(List.of(outage("a", 6, null)), List.of(), List.of(), Map.of("a", 30L, "b", 70L)))
                .containsExactly(1, 1, 1, 1, 1, 1, 0.7, 0.7);
    }

    @Test
    void whatPeopleHaveStoppedIsMissedByNobody() {
        assertThat(of(List.of(outage("a", 0, null)), List.of("a"), List.of(), Map.of("a", 30L, "b", 70L)))
                .containsOnly(1);
    }

    @Test
    void withoutAnySourceAliveThereIsNothingToSee() {
        assertThat(of(
                        List.of(outage("a", 0, null), outage("b", 0, null)),
                        List.of(),
                        List.of(),
                        Map.of("a", 1L, "b", 1L)))
                .containsOnly(0);
    }

    @Test
    void inTheDarkOnlyWhatPeopleEnterIsSeen() {
        Bins day = new Bins(START, 96);
        List<Instant> fetched = java.util.stream.IntStream.range(0, 96)
                .filter(bin -> bin < 20 || bin >= 40)
                .mapToObj(day::start)
                .toList();
        boolean[] dark = Dark.of(day, fetched);
        for (int bin = 0; bin < 96; bin++) {
            assertThat(dark[bin]).as("bin %s", bin).isEqualTo(bin >= 20 && bin < 40);
        }
        double[] coverage = new Sight(day, List.of(), List.of(), dark).of(Map.of("a", 3L, "", 1L));
        assertThat(coverage[19]).isEqualTo(1);
        assertThat(coverage[20]).isEqualTo(0.25);
    }

    @Test
    void pausesOfAnHourAreNoDarknessNorIsTheTimeBeforeTheFirstFetch() {
        Bins day = new Bins(START, 40);
        List<Instant> hourly =
                List.of(20, 24, 28, 32, 36).stream().map(day::start).toList();
        assertThat(Dark.of(day, hourly)).containsOnly(false);
        assertThat(Dark.of(new Bins(START, 60), hourly)).contains(true);
        assertThat(Dark.of(day, List.of())).containsOnly(false);
    }

    @Test
    void binsBeginWithQuartersOfAnHour() {
        assertThat(Bins.floor(Instant.parse("2026-11-20T08:14:59.999Z"))).isEqualTo(START);
        Bins last = Bins.until(Instant.parse("2026-11-20T08:20:00Z"), Duration.ofHours(1));
        assertThat(last.end()).isEqualTo(Instant.parse("2026-11-20T08:15:00Z"));
        assertThat(last.size()).isEqualTo(4);
        assertThat(last.of(last.start())).isZero();
        assertThat(last.of(last.start().minusMillis(1))).isEqualTo(-1);
    }
}
