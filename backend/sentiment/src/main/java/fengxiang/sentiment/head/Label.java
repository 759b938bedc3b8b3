package fengxiang.sentiment.head;

import java.util.Locale;

/** What a text says. The ordinal is the number in training files. */
public enum Label {
    NEGATIVE,
    NEUTRAL,
    POSITIVE;

    /** How many there are. */
    public static final int COUNT = 3;

    /** The lower-case word for the outside. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
