package fengxiang.ingest;

import fengxiang.model.WebAddress;
import fengxiang.text.privacy.PersonalMasks;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text as it may be stored: masked, without control characters and broken halves of characters. */
final class Cleaning {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int LONGEST_ADDRESS = 2048;

    private Cleaning() {}

    /** Several lines. */
    static String text(String raw) {
        return PersonalMasks.mask(wellFormed(raw).strip());
    }

    /** One line; null stays null, blank becomes null. */
    static @Nullable String line(@Nullable String raw, int longest) {
        if (raw == null || raw.isBlank()) {
            return null;
        }
        String line = SPACE.matcher(text(raw)).replaceAll(" ");
        return line.length() <= longest ? line : line.substring(0, line.offsetByCodePoints(0, points(line, longest)));
    }

    /** An address in normal form; null when it is none: such a member is decoration and no reason to refuse. */
    static @Nullable String address(@Nullable String raw) {
        try {
            return raw == null || raw.isBlank() || raw.length() > LONGEST_ADDRESS
                    ? null
                    : WebAddress.parse(raw).value();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static int points(String line, int longest) {
        return line.codePointCount(0, longest);
    }

    private static String wellFormed(String raw) {
        String lines = raw.replace("\r\n", "\n").replace('\r', '\n');
        return CONTROL.matcher(whole(lines)).replaceAll("");
    }

    /** Half a surrogate pair cannot be written as UTF-8: it would make the whole batch fail. */
    private static String whole(String text) {
        if (text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
