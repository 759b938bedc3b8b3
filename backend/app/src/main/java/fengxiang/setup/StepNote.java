package fengxiang.setup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a step is.
 *
 * @param at when it came into this state; null: nobody has touched it
 * @param by user name of whoever did it; null: nobody has touched it
 * @param version raised by every change of the step and of what is typed in it; to be sent back with a change
 */
record StepNote(
        Step step,
        StepState state,
        @Nullable Instant at,
        @Nullable String by,
        long version) {

    static StepNote open(Step step) {
        return new StepNote(step, StepState.OPEN, null, null, 0);
    }

    StepNote in(StepState next, Instant now, String actor) {
        return new StepNote(step, next, now, actor, version + 1);
    }

    StepNote typedIn() {
        return new StepNote(step, state, at, by, version + 1);
    }
}
