package fengxiang.outlet;

import java.util.Locale;

/** How far an outlet reaches (层级). */
public enum Tier {
    NATIONAL,
    PROVINCIAL,
    CITY,
    OTHER;

    /** The wire name. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
