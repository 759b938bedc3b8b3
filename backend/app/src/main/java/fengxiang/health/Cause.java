package fengxiang.health;

import java.util.Locale;

/** Why a source is in its state; each belongs to one. In the order in which they are looked for. */
public enum Cause {
    PAUSED(State.PAUSED),
    /** robots.txt forbids every list that was asked for. */
    FORBIDDEN(State.FAILING),
    /** Nobody has asked for long. */
    NOT_FETCHED(State.FAILING),
    LISTS_FAIL(State.FAILING),
    ARTICLES_FAIL(State.FAILING),
    /** Lists hold no links. */
    LISTS_EMPTY(State.BLIND),
    /** There is an article in none of the pages. */
    NOTHING_PARSED(State.BLIND),
    /** Pages without an article are far more than usual. */
    LAYOUT_CHANGED(State.BLIND),
    ALL_KNOWN(State.DUPLICATES),
    /** The silence is longer than any before, and improbable. */
    SILENT(State.BLIND),
    /** Nothing was ever found there. */
    NEVER_ANY(State.BLIND),
    NEW(State.LEARNING),
    NO_PAST(State.LEARNING),
    ARTICLES_ARRIVE(State.HEALTHY),
    /** Nothing new, and it publishes too rarely to say more. */
    RARELY_ANY(State.QUIET),
    AS_EXPECTED(State.QUIET);

    private final State state;

    Cause(State state) {
        this.state = state;
    }

    public State state() {
        return state;
    }

    /**
     * Whether it holds until the source has really recovered: what is unusual becomes usual with time, and a past
     * slides out of sight, while a source is blind.
     */
    boolean holds() {
        return this == LAYOUT_CHANGED || this == LISTS_EMPTY || this == SILENT || this == NEVER_ANY;
    }

    /** Whether a source in this state may yet be one that has not recovered from {@link #holds()}. */
    boolean mayHide() {
        return state == State.HEALTHY || state == State.QUIET || state == State.LEARNING || state == State.DUPLICATES;
    }

    /** The wire name. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
