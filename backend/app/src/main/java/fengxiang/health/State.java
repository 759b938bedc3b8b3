package fengxiang.health;

import java.util.Locale;

/** In a word. */
public enum State {
    /** Something new arrives. */
    HEALTHY,
    /** Nothing new, as is to be expected. */
    QUIET,
    /** What it brings, other sources have brought before. */
    DUPLICATES,
    /** It answers, but we do not see what it publishes. */
    BLIND,
    /** It cannot be fetched. */
    FAILING,
    /** Too young to be judged. */
    LEARNING,
    /** A person has stopped it. */
    PAUSED;

    /** Whether a person should look at it. */
    public boolean alarming() {
        return this == BLIND || this == FAILING;
    }

    /** The wire name. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
