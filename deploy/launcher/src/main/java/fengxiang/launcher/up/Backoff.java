package fengxiang.launcher.up;

import java.time.Duration;

/**
 * When to start something again that ended by itself: 1, 2, 4 ... 60 seconds later; from 1 again once it has lasted.
 */
final class Backoff {

    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Duration LASTED = Duration.ofMinutes(5);

    private int failures;

    /** The pause after an end that came so long after the start. */
    Duration afterRunning(Duration lasted) {
        failures = lasted.compareTo(LASTED) >= 0 ? 0 : Math.min(failures, 10);
        Duration pause = Duration.ofSeconds(1L << failures);
        failures++;
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }
}
