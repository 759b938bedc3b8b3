package fengxiang.account.user;

import fengxiang.account.Role;
import fengxiang.platform.InvalidFieldException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks what an administrator enters about a user. */
final class UserFields {

    private static final int LONGEST_NAME = 64;

    private UserFields() {}

    static UserEdit edit(@Nullable String displayName, @Nullable Set<Role> roles, @Nullable Boolean disabled) {
        if (disabled == null) {
            throw new InvalidFieldException("disabled", "Say whether the user is disabled.", "true or false");
        }
        return new UserEdit(displayName(displayName), roles(roles), disabled);
    }

    static String displayName(@Nullable String raw) {
        String name = raw == null
                ? ""
                : Normalizer.normalize(raw, Normalizer.Form.NFC).strip();
        boolean control = name.codePoints().anyMatch(c -> Character.isISOControl(c) || isDirection(c));
        if (name.isEmpty() || control || name.codePointCount(0, name.length()) > LONGEST_NAME) {
            throw new InvalidFieldException(
                    "displayName",
                    "A display name has 1 to " + LONGEST_NAME + " characters, without line breaks.",
                    "1 to " + LONGEST_NAME + " characters");
        }
        return name;
    }

    static Set<Role> roles(@Nullable Set<Role> raw) {
        if (raw == null || raw.isEmpty()) {
            String known = Arrays.stream(Role.values()).map(Role::toString).collect(Collectors.joining(", "));
            throw new InvalidFieldException("roles", "A user has at least one role: " + known + ".", known);
        }
        return EnumSet.copyOf(raw);
    }

    /** Marks that turn the direction of writing could make one name look like another. */
    private static boolean isDirection(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }
}
