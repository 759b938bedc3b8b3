package fengxiang.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** {@code deploy/fengxiang test --soak crawl-crash --rounds N}: judged by the log of the sites that are crawled. */
@EnabledIfSystemProperty(
        named = "soak",
        matches = "crawl-crash",
        disabledReason = "a long proof, run by test --soak crawl-crash")
class CrawlCrashSoakTest {

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path directory;

    @Test
    void everyPageIsFetchedWhicheverCrawlerIsKilledWhenever() throws Exception {
        int rounds = Integer.getInteger("rounds", 20);
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("  " + rounds + " rounds, -Dseed=" + seed + " repeats them");
        Random random = new Random(seed);
        try (CrawlCrash crawl = new CrawlCrash(directory)) {
            crawl.start();
            for (int round = 1; round <= rounds; round++) {
                CrawlCrash.Result result = crawl.round(round, random);
                System.out.printf(
                        "  round %d: killed %s after %d pages; asked for %d, repeated %d (begun at most %.1f s before the "
                                + "kill), stored %d%n",
                        round,
                        result.victims(),
                        result.when(),
                        result.log().asked(),
                        result.log().repeated().size(),
                        result.oldestRepeatSeconds(),
                        result.stored());
                assertHolds(result);
            }
        }
    }

    private static void assertHolds(CrawlCrash.Result result) {
        assertThat(result.log().neverAsked()).isEmpty();
        assertThat(result.stored()).isEqualTo(CrawlCrash.PAGES);
        assertThat(result.log().repeated()).hasSizeLessThanOrEqualTo(result.mayBeRepeated());
        assertThat(result.log().twoAtOnce()).isEmpty();
    }
}
