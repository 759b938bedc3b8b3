package fengxiang.account.token;

import fengxiang.account.Scope;
import fengxiang.platform.InvalidFieldException;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks what an administrator enters about a new token. */
final class TokenFields {

    private static final int LONGEST_NAME = 64;

    private TokenFields() {}

    static String name(@Nullable String raw) {
        String name = raw == null
                ? ""
                : Normalizer.normalize(raw, Normalizer.Form.NFC).strip();
        boolean control = name.codePoints().anyMatch(Character::isISOControl);
        if (name.isEmpty() || control || name.codePointCount(0, name.length()) > LONGEST_NAME) {
            throw new InvalidFieldException(
                    "name",
                    "A token's name has 1 to " + LONGEST_NAME + " characters, without line breaks.",
                    "1 to " + LONGEST_NAME + " characters");
        }
        return name;
    }

    static Set<Scope> scopes(@Nullable Set<Scope> raw) {
        if (raw == null || raw.isEmpty()) {
            String known = Arrays.stream(Scope.values()).map(Scope::toString).collect(Collectors.joining(", "));
            throw new InvalidFieldException("scopes", "A token has at least one scope: " + known + ".", known);
        }
        return EnumSet.copyOf(raw);
    }

    static @Nullable Instant expiresAt(@Nullable Instant raw, Instant now) {
        if (raw != null && !raw.isAfter(now)) {
            throw new InvalidFieldException("expiresAt", "A token cannot expire in the past.", "after " + now);
        }
        return raw;
    }
}
