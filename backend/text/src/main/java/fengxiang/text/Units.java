package fengxiang.text;

import java.util.PrimitiveIterator;

/**
 * The unit of position that every index, query and distance of the product counts in: one letter, digit, ideograph or
 * symbol; a run of punctuation; never a blank.
 *
 * <p>Both sides of a search count alike, whatever words they cut, so that a phrase means "these characters in a row".
 */
public final class Units {

    private static final int BMP = 0x10000;
    private static final int REPLACEMENT = 0xFFFD;

    private Units() {}

    /**
     * Full-width to half-width, traditional to simplified, upper to lower case. One code point stays one code point of
     * the same number of UTF-16 units, so that offsets stay true; half a surrogate pair becomes U+FFFD.
     */
    public static int normalise(int codePoint) {
        if (codePoint < BMP) {
            return isHalfPair(codePoint) ? REPLACEMENT : NormalForms.of((char) codePoint);
        }
        int lower = Character.toLowerCase(codePoint);
        return lower < BMP ? codePoint : lower;
    }

    /** The kind of a code point that {@link #normalise} gave. */
    public static UnitKind kind(int normalised) {
        return UnitKinds.of(normalised);
    }

    /** The number of units that can be searched for in the text; punctuation is not counted. */
    public static int count(CharSequence text) {
        int count = 0;
        for (PrimitiveIterator.OfInt points = text.codePoints().iterator(); points.hasNext(); ) {
            if (kind(normalise(points.nextInt())).isSearchable()) {
                count++;
            }
        }
        return count;
    }

    /** The text as the indices hold it, without blanks and punctuation. */
    public static String searchable(CharSequence text) {
        return text.codePoints()
                .map(Units::normalise)
                .filter(point -> kind(point).isSearchable())
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isHalfPair(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
