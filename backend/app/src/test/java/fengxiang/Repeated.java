package fengxiang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BooleanSupplier;

/** Repeats work that one at a time does: the backend under test does it from time to time too. */
public final class Repeated {

    private static final long PATIENCE_NANOS = 60_000_000_000L;

    private Repeated() {}

    /** Does the work until it has led to the state. */
    public static void until(BooleanSupplier state, Runnable work) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        boolean reached = false;
        while (!reached && System.nanoTime() < end) {
            work.run();
            reached = state.getAsBoolean();
        }
        assertThat(reached).as("the state that the work leads to").isTrue();
    }

    /** Until what the backend does by itself has led to the state. */
    public static void until(BooleanSupplier state) {
        until(state, Repeated::aMoment);
    }

    private static void aMoment() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
