package fengxiang.account.session;

import fengxiang.account.Role;
import fengxiang.account.user.User;
import java.util.Set;

/**
 * Who is logged in.
 *
 * @param mustChangePassword somebody else has set the password: ask for an own one
 */
record SessionView(String username, String displayName, Set<Role> roles, boolean mustChangePassword) {

    static SessionView of(User user) {
        return new SessionView(user.username(), user.displayName(), user.roles(), user.mustChangePassword());
    }
}
