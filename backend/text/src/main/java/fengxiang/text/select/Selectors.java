package fengxiang.text.select;

import org.jspecify.annotations.Nullable;

/**
 * Checks CSS selectors. Allowed are tags, classes, ids, attributes ({@code [a]}, {@code =}, {@code ^=}, {@code $=},
 * {@code *=}), {@code :first-child}, {@code :last-child}, {@code :first-of-type}, {@code :last-of-type},
 * {@code :nth-child(2)}, {@code :nth-of-type(2)}, {@code :not(...)} of one step, and steps joined by a blank, {@code >}
 * or {@code +}, in several alternatives separated by commas.
 *
 * <p>Regular expressions, {@code :has} and {@code ~} are left out: their cost on a hostile page has no useful bound.
 */
public final class Selectors {

    /** Characters of the longest selector. */
    public static final int LONGEST = 300;

    private Selectors() {}

    /** What is wrong with the selector; null: nothing. */
    public static @Nullable SelectorFault fault(String selector) {
        if (selector.codePointCount(0, selector.length()) > LONGEST) {
            return new SelectorFault(LONGEST + 1, "it is longer than " + LONGEST + " characters");
        }
        try {
            new SelectorReader(selector).read();
            return null;
        } catch (SelectorReader.Refused e) {
            return e.fault();
        }
    }
}
