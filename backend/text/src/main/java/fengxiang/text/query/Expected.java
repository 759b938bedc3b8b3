package fengxiang.text.query;

import java.util.Locale;

/** What would have been right at the place of a syntax error. On the wire in lower case. */
public enum Expected {
    /** A quote was opened and not closed. */
    CLOSING_QUOTE,
    /** A bracket was opened and not closed. */
    CLOSING_BRACKET,
    /** A bracket was closed that had not been opened. */
    OPENING_BRACKET,
    /** Letters, digits or symbols: blanks and punctuation are not searched for. */
    SEARCH_TERM,
    /** Something that must occur: everything there is excluded. */
    WANTED_TERM,
    /** More characters before the asterisk. */
    LONGER_PREFIX,
    /** A distance in characters behind NEAR, 0 to {@link Near#FARTHEST}. */
    DISTANCE,
    /** Beside NEAR: a word or quoted text of two characters or more, or such words joined by OR in brackets. */
    NEAR_WORDS,
    /** One NEAR between two words; further ones are joined by AND. */
    SINGLE_NEAR,
    /** One of the tiers of outlets. */
    TIER,
    /** One of the kinds of publications. */
    KIND,
    /** Fewer brackets in one another, at most {@link QueryParser#DEEPEST}. */
    FEWER_BRACKETS,
    /** The query is longer than {@link QueryParser#LONGEST}. */
    END_OF_QUERY;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
