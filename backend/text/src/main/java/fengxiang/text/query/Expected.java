package fengxiang.text.query;

import java.util.Locale;

/** What would have been right at the place of a syntax error. On the wire in lower case. */
public enum Expected {
    /** A quote was opened and not closed. */
    CLOSING_QUOTE,
    /** Letters, digits or symbols: blanks and punctuation are not searched for. */
    SEARCH_TERM,
    /** The query is longer than {@link QueryParser#LONGEST}. */
    END_OF_QUERY;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
