package fengxiang.account.user;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fengxiang.platform.StaleVersionException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The people who may log in, for the session that they open. */
@Component
public class Users {

    /** How long another backend may still act on a user's former state. */
    private static final Duration MEMORY = Duration.ofSeconds(3);

    private static final int REMEMBERED = 1_000;

    /** Longer input is no password of ours; it is not even normalised. */
    private static final int LONGEST_INPUT = 1_000;

    private final UserStore store;
    private final Passwords passwords;
    private final Clock clock;
    private final Cache<String, Optional<User>> active = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(MEMORY)
            .build();

    Users(UserStore store, Passwords passwords, Clock clock) {
        this.store = store;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** The one form of a user name, as typed by somebody who logs in; empty when nobody can have that name. */
    public String normalise(@Nullable String username) {
        String name = username != null && username.length() > LONGEST_INPUT ? "" : Usernames.normalise(username);
        return name.length() > Usernames.MOST_UNITS ? "" : name;
    }

    /**
     * The user with this name and password who is not disabled. Takes the same time for an unknown name, a disabled
     * user and a wrong password.
     *
     * @param username normalised
     */
    public Optional<User> authenticate(String username, @Nullable String password) {
        String typed = password != null && password.length() > LONGEST_INPUT ? "" : PasswordRules.normalise(password);
        Stored stored = username.isEmpty() ? null : store.find(username).orElse(null);
        boolean right =
                passwords.matches(typed, stored == null ? null : stored.user().passwordHash());
        if (stored == null || !right || stored.user().disabled()) {
            return Optional.empty();
        }
        return Optional.of(withCurrentCost(stored, typed));
    }

    /** The user if not disabled; up to a few seconds old. */
    public Optional<User> active(String username) {
        return active.get(username, name -> store.find(name).map(Stored::user).filter(u -> !u.disabled()));
    }

    /** Those not disabled but for one, by name. */
    List<User> othersThan(String username) {
        return allActive().stream()
                .filter(user -> !user.username().equals(username))
                .toList();
    }

    /** Those not disabled, by name. */
    List<User> allActive() {
        return store.all().stream()
                .map(Stored::user)
                .filter(user -> !user.disabled())
                .toList();
    }

    /**
     * Changes the user's own password and ends all sessions.
     *
     * @throws WrongPasswordException when {@code current} is not the password
     */
    public User changePassword(String username, @Nullable String current, @Nullable String next) {
        Stored stored = store.find(username).orElseThrow(WrongPasswordException::new);
        if (!passwords.matches(PasswordRules.normalise(current), stored.user().passwordHash())) {
            throw new WrongPasswordException();
        }
        String hash = passwords.hash(PasswordRules.replacing(current, username, next));
        User changed = stored.user().withPassword(hash, false, clock.instant());
        Stored saved = store.replace(stored, changed).orElseThrow(() -> new StaleVersionException("the user"));
        forget(username);
        return saved.user();
    }

    /** After a change: this backend acts on it at once. */
    void forget(String username) {
        active.invalidate(username);
    }

    /** Best effort: the next log-in tries again. */
    private User withCurrentCost(Stored stored, String password) {
        if (!passwords.isOutdated(stored.user().passwordHash())) {
            return stored.user();
        }
        return store.replace(stored, stored.user().rehashed(passwords.hash(password)))
                .map(Stored::user)
                .orElse(stored.user());
    }
}
