package fengxiang.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.demo.Expected;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** {@code deploy/fengxiang test --soak demo}: the whole city arrives, within the memory that is promised. */
@EnabledIfSystemProperty(named = "soak", matches = "demo", disabledReason = "a long proof, run by test --soak demo")
class WholeDemoSoakTest {

    private static final int MOST_MEGABYTES = 3_584;
    private static final int MOST_SECONDS = 1_800;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path directory;

    @Test
    void everyArticleOfTheWholeCityArrivesOnce() throws Exception {
        DemoRun demo = DemoRun.whole(directory.resolve("data"));
        long peak = 0;
        long start = System.nanoTime();
        try (Product product = demo.product().up()) {
            System.out.printf("  up after %d s%n", seconds(start));
            List<Expected> expected = demo.expected();
            for (int tenth = 1; tenth <= 10; tenth++) {
                demo.awaitArrived(expected.size() * tenth / 10, MOST_SECONDS);
                peak = Math.max(peak, product.residentMegabytes());
                System.out.printf("  %d0 %% after %d s, %d MB resident%n", tenth, seconds(start), peak);
            }
            Map<String, Collected> collected = demo.collected();
            DemoRun.printTable(expected, collected);
            assertThat(Differences.between(expected, collected)).isEmpty();
            assertThat(collected.keySet()).doesNotContainAnyElementsOf(demo.forbidden());
        }
        assertThat(peak).as("resident memory in MB").isLessThanOrEqualTo(MOST_MEGABYTES);
    }

    private static long seconds(long start) {
        return (System.nanoTime() - start) / 1_000_000_000L;
    }
}
