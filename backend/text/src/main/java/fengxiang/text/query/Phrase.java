package fengxiang.text.query;

import fengxiang.text.Units;

/**
 * Characters in a row.
 *
 * @param text as written, without quotes; has at least one unit that can be searched for
 * @param exact quoted: any place where the characters stand, not only where they are words
 */
public record Phrase(String text, boolean exact) implements Query {

    /**
     * Whether the text is a single character or symbol. The exact field indexes pairs, so that an exact phrase of one
     * unit is to be asked for as a prefix, written as {@link #normalised()}.
     */
    public boolean isSingleUnit() {
        return Units.count(text) == 1;
    }

    /** The text as the indices hold it, without blanks and punctuation. */
    public String normalised() {
        return Units.searchable(text);
    }
}
