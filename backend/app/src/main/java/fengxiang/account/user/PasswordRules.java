package fengxiang.account.user;

import fengxiang.platform.InvalidFieldException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which passwords are accepted: long ones. Rules about kinds of characters only lead to predictable passwords. */
final class PasswordRules {

    static final int SHORTEST = 10;

    /** bcrypt looks at no more. */
    static final int MOST_BYTES = 72;

    private static final int FEWEST_DIFFERENT = 5;

    private PasswordRules() {}

    /** One form, so that an input method's full-width digits are the same password. */
    static String normalise(@Nullable String raw) {
        return raw == null ? "" : Normalizer.normalize(raw, Normalizer.Form.NFKC);
    }

    /**
     * @param field of the request, for the error
     * @return the password in its one form
     * @throws InvalidFieldException when it is too short, too long or too plain
     */
    static String checked(String field, String username, @Nullable String raw) {
        if (raw != null && raw.length() > 10 * MOST_BYTES) {
            throw tooLong(field);
        }
        String password = normalise(raw);
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            throw new InvalidFieldException(
                    field, "A password has at least " + SHORTEST + " characters.", SHORTEST + " characters or more");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw tooLong(field);
        }
        if (isPlain(password, username)) {
            throw new InvalidFieldException(
                    field,
                    "This password is easily guessed: it repeats few characters or contains the user name.",
                    FEWEST_DIFFERENT + " different characters or more, without the user name");
        }
        return password;
    }

    /**
     * The password that takes the place of {@code current}: another one, since somebody else may know that.
     *
     * @return in its one form
     */
    static String replacing(@Nullable String current, String username, @Nullable String next) {
        String password = checked("next", username, next);
        if (password.equals(normalise(current))) {
            throw new InvalidFieldException(
                    "next", "This is the current password: choose another one.", "another password");
        }
        return password;
    }

    private static boolean isPlain(String password, String username) {
        return password.codePoints().distinct().count() < FEWEST_DIFFERENT
                || password.toLowerCase(Locale.ROOT).contains(username);
    }

    private static InvalidFieldException tooLong(String field) {
        return new InvalidFieldException(
                field,
                "A password has at most " + MOST_BYTES + " bytes in UTF-8, which is 24 Chinese characters.",
                MOST_BYTES + " bytes or fewer");
    }
}
