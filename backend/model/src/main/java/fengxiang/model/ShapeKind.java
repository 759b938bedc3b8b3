package fengxiang.model;

import java.util.Locale;

/** What the links of one shape seem to lead to. */
public enum ShapeKind {
    /** Articles. */
    ARTICLE,
    /** The further pages of this list. */
    PAGING,
    /** Other lists. */
    SECTION,
    /** Anything else, and whatever is on other hosts. */
    OTHER;

    /** The wire name. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
