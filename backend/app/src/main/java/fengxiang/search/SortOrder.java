package fengxiang.search;

import java.util.Locale;

/** In which order hits are listed. */
enum SortOrder {
    /** Latest publication first. */
    TIME,
    /** Best match first; without a query the same as {@link #TIME}. */
    RELEVANCE;

    /** The wire name. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
