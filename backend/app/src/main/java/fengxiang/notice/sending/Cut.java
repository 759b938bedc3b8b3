package fengxiang.notice.sending;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts of a bounded length. Pure. */
final class Cut {

    /** Control characters, and those that turn the direction of writing. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\s\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\u2028\\u2029]+");

    private Cut() {}

    /** One line without control characters, of at most so many characters, never cut within one. */
    static String line(String text, int most) {
        String clean = UNSEEN.matcher(text).replaceAll(" ").strip();
        if (clean.codePointCount(0, clean.length()) <= most) {
            return clean;
        }
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(clean);
        int limit = clean.offsetByCodePoints(0, Math.max(0, most - 1));
        int end = characters.isBoundary(limit) ? limit : characters.preceding(limit);
        return clean.substring(0, Math.max(0, end)).stripTrailing() + "…";
    }
}
