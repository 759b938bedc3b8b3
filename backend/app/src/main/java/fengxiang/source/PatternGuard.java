package fengxiang.source;

import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Refuses regular expressions that do not compile or that could hold a crawler thread for ages on one address.
 *
 * <p>The second is tried out, not deduced: the pattern is matched against repetitive addresses, and the characters that
 * it reads are counted. What looks dangerous and is not, because the JDK defuses it (like {@code (a+)+}), is accepted;
 * what needs more than the square of the address's length is refused.
 */
final class PatternGuard {

    static final int LONGEST = 500;

    private static final int BUDGET = 200_000;
    private static final List<String> REPEATED = List.of("a", "1", "/", "-", "a/", "1/", "a1", "-a", "_a", ".", "%E4");
    private static final String AGAINST = "http://www.example.cn/";

    private PatternGuard() {}

    /** The reason for refusing the pattern; null: it is fine. */
    static @Nullable String fault(String pattern) {
        if (pattern.length() > LONGEST) {
            return "longer than " + LONGEST + " characters";
        }
        try {
            Pattern compiled = Pattern.compile(pattern);
            return REPEATED.stream().anyMatch(part -> runsAway(compiled, part))
                    ? "takes far too long on some addresses; avoid several .* in a row and groups that are referred back to"
                    : null;
        } catch (PatternSyntaxException e) {
            return "no regular expression: " + e.getDescription() + " at character " + e.getIndex();
        }
    }

    private static boolean runsAway(Pattern pattern, String part) {
        String tail = part.repeat(200 / part.length());
        return spends(pattern, tail + "!") || spends(pattern, AGAINST + tail + "!") || spends(pattern, AGAINST + tail);
    }

    private static boolean spends(Pattern pattern, String address) {
        try {
            var unused = pattern.matcher(new Metered(address)).matches();
            return false;
        } catch (Metered.Spent | StackOverflowError e) {
            return true;
        }
    }

    /** Text that can be read only so often. */
    private static final class Metered implements CharSequence {

        private final String text;
        private int left = BUDGET;

        Metered(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            if (left-- <= 0) {
                throw new Spent();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }

        private static final class Spent extends RuntimeException {}
    }
}
