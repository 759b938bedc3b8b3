package fengxiang.assess.head;

import fengxiang.sentiment.training.Gate;
import java.util.Locale;

/** Why an attempt ended as it did; see {@link Gate.Reason} for the gate's. */
public enum Why {
    BETTER,
    FEW,
    UNPROVEN,
    WORSE,
    MISSES,
    UNCALIBRATED,
    /** The encoder does not run on the machine that tried. */
    ENCODER,
    /** It took longer than it may. */
    TIME,
    /** A fault of the program; its log says more. */
    FAULT;

    public static Why of(Gate.Reason reason) {
        return valueOf(reason.name());
    }

    /** The wire name. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
