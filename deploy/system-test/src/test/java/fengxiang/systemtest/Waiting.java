package fengxiang.systemtest;

import java.util.concurrent.Callable;

/** Waits for what comes in its own time. */
final class Waiting {

    private Waiting() {}

    static void until(String what, int seconds, Callable<Boolean> reached) throws InterruptedException {
        until(what, seconds, 500, reached);
    }

    /** {@code pauseMillis}: between two looks. */
    static void until(String what, int seconds, int pauseMillis, Callable<Boolean> reached)
            throws InterruptedException {
        long deadline = System.nanoTime() + seconds * 1_000_000_000L;
        while (!holds(reached)) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("waited " + seconds + " s in vain for " + what);
            }
            Thread.sleep(pauseMillis);
        }
    }

    private static boolean holds(Callable<Boolean> reached) {
        try {
            return reached.call();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
