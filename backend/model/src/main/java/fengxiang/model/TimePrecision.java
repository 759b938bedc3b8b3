package fengxiang.model;

import java.util.Locale;

/** How exactly the time of publication is known. */
public enum TimePrecision {
    /** The page names day and clock time. */
    MINUTE,
    /** The page names the day only; the instant is the start of that day in Asia/Shanghai. */
    DAY,
    /** The page names no usable time; the instant is the time of collection. */
    INFERRED;

    /** The wire name. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
