package fengxiang.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** {@code deploy/fengxiang test --soak crash --rounds N}. */
@EnabledIfSystemProperty(named = "soak", matches = "crash", disabledReason = "a long proof, run by test --soak crash")
class CrashSoakTest {

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path directory;

    @Test
    void theFinalSetIsTheSameWhateverIsKilledWhenever() throws Exception {
        int rounds = Integer.getInteger("rounds", 20);
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("  " + rounds + " rounds, -Dseed=" + seed + " repeats them");
        Random random = new Random(seed);
        for (int round = 1; round <= rounds; round++) {
            DemoRun demo = DemoRun.small(directory.resolve("round-" + round));
            try (Product product = demo.product().up()) {
                CrashRound.kill(demo, random);
                demo.awaitArrived(demo.expected().size(), 300);
                assertThat(Differences.between(demo.expected(), demo.collected()))
                        .as("round " + round)
                        .isEmpty();
            }
        }
    }
}
