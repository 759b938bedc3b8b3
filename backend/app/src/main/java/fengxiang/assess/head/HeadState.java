package fengxiang.assess.head;

import java.util.Locale;

/** What became of an attempt to learn a head. */
public enum HeadState {
    /** Somebody or the clock has asked for it; it waits or is under way. */
    WANTED,
    /** The head was let in, and is used until a later line of the log says otherwise. */
    ACCEPTED,
    REFUSED,
    /** It did not come to a verdict. */
    FAILED,
    /** No attempt: somebody went back to an earlier head, or to the delivered one. */
    RETURNED;

    /** The wire name. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
