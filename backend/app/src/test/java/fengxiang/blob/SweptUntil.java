package fengxiang.blob;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BooleanSupplier;

/** Sweeps again and again: the backend under test sweeps from time to time too, and only one can at a time. */
final class SweptUntil {

    private static final long PATIENCE_NANOS = 30_000_000_000L;

    private SweptUntil() {}

    static void reached(BlobSweep sweep, BooleanSupplier state) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        boolean reached = false;
        while (!reached && System.nanoTime() < end) {
            sweep.sweep();
            reached = state.getAsBoolean();
        }
        assertThat(reached).as("the state that sweeping should lead to").isTrue();
    }
}
