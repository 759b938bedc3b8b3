package fengxiang.model;

import java.util.Locale;

/** What became of one delivered article. */
public enum Outcome {
    /** Stored as a new article. */
    CREATED,
    /** Already stored with the same content. */
    UNCHANGED,
    /** A stored article's content was replaced. */
    UPDATED,
    /** Refused; field and reason say why. */
    REJECTED;

    /** The wire name. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
