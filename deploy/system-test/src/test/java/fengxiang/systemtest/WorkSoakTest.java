package fengxiang.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** {@code deploy/fengxiang test --soak work --rounds N}: what people do survives the backend being killed. */
@EnabledIfSystemProperty(named = "soak", matches = "work", disabledReason = "a long proof, run by test --soak work")
class WorkSoakTest {

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path directory;

    @Test
    void nothingIsHalfDoneWheneverTheBackendIsKilled() throws Exception {
        int rounds = Integer.getInteger("rounds", 20);
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("  " + rounds + " rounds, -Dseed=" + seed + " repeats them");
        Random random = new Random(seed);
        long cut = 0;
        try (WorkCrash work = new WorkCrash(directory)) {
            work.start(random);
            for (int round = 1; round <= rounds; round++) {
                WorkCrash.Result result = work.round(round, random);
                System.out.printf(
                        "  round %d: killed after %d judgements with %d under way, of which %d are stored; %d exports were cut;"
                                + " in the end %s%n",
                        round, result.judged(), result.unanswered(), result.kept(), result.cut(), result.files());
                assertThat(result.wrong()).as("round " + round).isEmpty();
                assertThat(result.files())
                        .allMatch(file -> file.equals(
                                new Exporting.File(WorkCrash.EXPORTED, WorkCrash.EXPORTED, WorkCrash.EXPORTED)));
                cut += result.cut();
            }
        }
        assertThat(cut).as("exports that a kill has cut").isPositive();
    }
}
