package fengxiang.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** {@code deploy/fengxiang test --soak alert-crash --rounds N}: whoever is killed whenever, people are warned, once. */
@EnabledIfSystemProperty(
        named = "soak",
        matches = "alert-crash",
        disabledReason = "a long proof, run by test --soak alert-crash")
class AlertCrashSoakTest {

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path directory;

    @Test
    void noAlertIsMissingAndNoneIsNewTwice() throws Exception {
        int rounds = Integer.getInteger("rounds", 20);
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("  " + rounds + " rounds, -Dseed=" + seed + " draws the same");
        Random random = new Random(seed);
        List<String> wrong = new ArrayList<>();
        try (AlertCrash crash = new AlertCrash(directory, random)) {
            crash.start();
            for (int round = 1; round <= rounds; round++) {
                AlertCrash.Result result = crash.round(round, random);
                System.out.printf(
                        "  round %2d: %-8s killed %-15s %-6s sending passed on after %5.1f s, all is right after %5.1f s%s%n",
                        round,
                        result.moment(),
                        String.join("+", result.victims()),
                        result.leads() ? "leads" : "",
                        result.passedSeconds(),
                        result.settledSeconds(),
                        result.wrong().isEmpty() ? "" : "; WRONG " + result.wrong());
                int now = round;
                result.wrong().forEach(one -> wrong.add("round " + now + ": " + one));
            }
            wrong.addAll(crash.wrongInAll());
            System.out.printf(
                    "  %d requests, of which %d had been taken before; %d violations%n",
                    crash.receiver().told().size(), crash.truth().repeated(), wrong.size());
        }
        assertThat(wrong).isEmpty();
    }
}
