package fengxiang.systemtest;

import java.util.concurrent.TimeUnit;

/** A part of the product that a test starts beside those of {@code up}, and kills. */
abstract class OwnProcess implements AutoCloseable {

    /** Null: not started yet. */
    protected Process process;

    /** kill -9. */
    final void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public final void close() throws InterruptedException {
        if (process != null && process.isAlive()) {
            process.destroy();
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                kill();
            }
        }
    }
}
