package fengxiang.account.user;

import fengxiang.account.Role;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A user as administrators see it.
 *
 * @param password only in the answer to a creation or a reset that generated it, and never again
 * @param version to be sent back with a change, which then fails if somebody else was faster
 */
record UserView(
        String username,
        String displayName,
        Set<Role> roles,
        boolean disabled,
        boolean mustChangePassword,
        Instant createdAt,
        Instant passwordChangedAt,
        String version,
        @Nullable String password) {

    static UserView of(Stored stored, @Nullable String password) {
        User user = stored.user();
        return new UserView(
                user.username(),
                user.displayName(),
                user.roles(),
                user.disabled(),
                user.mustChangePassword(),
                user.createdAt(),
                user.passwordChangedAt(),
                stored.tag(),
                password);
    }

    /** Without the password: records print themselves into logs. */
    @Override
    public String toString() {
        return "UserView[" + username + "]";
    }
}
