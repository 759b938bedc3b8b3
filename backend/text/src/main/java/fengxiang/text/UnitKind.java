package fengxiang.text;

/** What one normalised character counts for when positions are counted. */
public enum UnitKind {
    /** Counts nothing and is looked through: white space, control and format characters, variation selectors. */
    BLANK,
    /** A run of these, with blanks between them or not, counts as one unit. */
    PUNCTUATION,
    /** A letter or digit: one unit, which may be part of a longer word. */
    LETTER,
    /** One unit that is always a word of its own: emoji, characters beyond the BMP, scripts written without blanks. */
    SINGLE;

    /** Whether a text can be searched for it. */
    public boolean isSearchable() {
        return this == LETTER || this == SINGLE;
    }
}
