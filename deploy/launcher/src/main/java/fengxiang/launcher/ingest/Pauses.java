package fengxiang.launcher.ingest;

import java.time.Duration;

/** Pauses between attempts, longer and longer, up to a limit of patience. */
record Pauses(Duration first, Duration longest, int attempts) {

    /** Some ten minutes: long enough for a restart of everything. */
    static final Pauses USUAL = new Pauses(Duration.ofSeconds(1), Duration.ofSeconds(60), 15);

    /**
     * Waits.
     *
     * @param failures in a row without any progress
     * @param retryAfter seconds that the backend asked for; 0: none
     * @return false: there is no patience left
     */
    boolean after(int failures, long retryAfter) {
        if (failures >= attempts) {
            return false;
        }
        long grown = first.toMillis() << Math.min(10, Math.max(0, failures - 1));
        long asked = Math.min(longest.toMillis(), retryAfter * 1_000);
        try {
            Thread.sleep(Math.max(asked, Math.min(longest.toMillis(), grown)));
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
