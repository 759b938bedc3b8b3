package fengxiang.launcher.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * How fast something is on one thread, by the clock of its CPU.
 *
 * @param warmUp before anything counts
 * @param round how long each round lasts at least
 * @param rounds of which the median counts
 */
public record Pace(Duration warmUp, Duration round, int rounds) {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Long enough for figures that are told to others. */
    public static Pace usual() {
        return new Pace(Duration.ofSeconds(4), Duration.ofSeconds(1), 5);
    }

    /** CPU seconds that one pass takes. */
    public double secondsPerPass(Runnable pass) {
        seconds(pass, warmUp);
        List<Double> measured = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            measured.add(seconds(pass, round));
        }
        return measured.stream().sorted().skip(rounds / 2).findFirst().orElseThrow();
    }

    private static double seconds(Runnable pass, Duration time) {
        long start = THREADS.getCurrentThreadCpuTime();
        long passes = 0;
        long spent;
        do {
            pass.run();
            passes++;
            spent = THREADS.getCurrentThreadCpuTime() - start;
        } while (spent < time.toNanos());
        return spent / 1e9 / passes;
    }
}
