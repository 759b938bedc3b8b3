package fengxiang.account.user;

import fengxiang.account.Role;
import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * A person who may log in, as stored.
 *
 * @param username in the form of {@link Usernames#normalise}; the document's id
 * @param passwordHash bcrypt with cost and salt
 * @param mustChangePassword somebody else knows the password
 * @param generation raised by whatever ends all sessions of the user
 */
public record User(
        String username,
        String displayName,
        Set<Role> roles,
        String passwordHash,
        boolean disabled,
        boolean mustChangePassword,
        long generation,
        Instant createdAt,
        Instant passwordChangedAt) {

    public User {
        roles = Collections.unmodifiableSet(new TreeSet<>(roles));
    }

    boolean isActiveAdmin() {
        return !disabled && roles.contains(Role.ADMIN);
    }

    /** The same person with what an administrator may change; being disabled ends the sessions. */
    User edited(UserEdit edit) {
        return new User(
                username,
                edit.displayName(),
                edit.roles(),
                passwordHash,
                edit.disabled(),
                mustChangePassword,
                edit.disabled() && !disabled ? generation + 1 : generation,
                createdAt,
                passwordChangedAt);
    }

    /** The same person with another password, which ends the sessions. */
    User withPassword(String hash, boolean mustChange, Instant now) {
        return new User(username, displayName, roles, hash, disabled, mustChange, generation + 1, createdAt, now);
    }

    /** The same password, hashed at today's cost. */
    User rehashed(String hash) {
        return new User(
                username,
                displayName,
                roles,
                hash,
                disabled,
                mustChangePassword,
                generation,
                createdAt,
                passwordChangedAt);
    }

    /** Without the hash: records print themselves into logs. */
    @Override
    public String toString() {
        return "User[" + username + " " + roles + (disabled ? " disabled" : "") + "]";
    }
}
