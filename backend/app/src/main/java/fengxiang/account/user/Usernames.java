package fengxiang.account.user;

import fengxiang.platform.InvalidFieldException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** User names in one form, so that full-width letters and capitals make no second account. */
final class Usernames {

    private static final int LONGEST = 32;

    /** No user name has more UTF-16 units. */
    static final int MOST_UNITS = 2 * LONGEST;

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._@-]*");

    private Usernames() {}

    /** NFKC, lower case, without surrounding space; not checked. */
    static String normalise(@Nullable String raw) {
        return raw == null
                ? ""
                : Normalizer.normalize(
                                Normalizer.normalize(raw, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT),
                                Normalizer.Form.NFKC)
                        .strip();
    }

    /** @throws InvalidFieldException for a name that a new user cannot have */
    static String checked(@Nullable String raw) {
        if (raw != null && raw.length() > 10 * LONGEST) {
            throw invalid();
        }
        String name = normalise(raw);
        int length = name.codePointCount(0, name.length());
        if (length < 2 || length > LONGEST || !FORM.matcher(name).matches()) {
            throw invalid();
        }
        return name;
    }

    private static InvalidFieldException invalid() {
        return new InvalidFieldException(
                "username",
                "A user name has 2 to " + LONGEST + " letters, digits or . _ @ - and begins with a letter or digit.",
                "2 to " + LONGEST + " characters");
    }
}
