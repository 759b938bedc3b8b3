package fengxiang.sentiment.head;

import java.util.Locale;

/** How far a label may be relied on. */
public enum Band {
    CERTAIN,
    PROBABLE,
    UNSURE;

    /** The lower-case word for the outside. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one that promises less. */
    public Band atMost(Band other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
