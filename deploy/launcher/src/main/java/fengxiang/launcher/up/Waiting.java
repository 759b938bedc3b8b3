package fengxiang.launcher.up;

import java.util.concurrent.TimeUnit;

/** Waiting that an interrupt does not cut short: what stops the system is itself started by an interrupt. */
final class Waiting {

    private Waiting() {}

    /** True where the process ended in time. */
    static boolean forEnd(Process process, int seconds) {
        boolean interrupted = Thread.interrupted();
        try {
            return process.waitFor(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            interrupted = true;
            return !process.isAlive();
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
