package fengxiang.setup;

import java.util.Locale;

/** How far a step is. */
enum StepState {
    OPEN,
    DONE,
    SKIPPED,
    /** It cannot be done in this version, or not yet. */
    LATER;

    /** The wire name. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
