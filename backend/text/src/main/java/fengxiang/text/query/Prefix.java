package fengxiang.text.query;

import fengxiang.text.Units;

/**
 * Words that begin so.
 *
 * @param text as written, without the asterisk; two units or more
 */
public record Prefix(String text) implements Query {

    /** Fewer would be the beginning of half of all words. */
    static final int LEAST_UNITS = 2;

    /** The text as the indices hold it, without blanks and punctuation. */
    public String normalised() {
        return Units.searchable(text);
    }
}
