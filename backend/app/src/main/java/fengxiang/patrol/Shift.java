package fengxiang.patrol;

import java.util.Locale;

/** A part of the day that somebody is on duty (班次). */
public enum Shift {
    EARLY,
    LATE,
    NIGHT;

    /** The wire name. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
