package fengxiang.account.user;

import fengxiang.account.CurrentUser;
import fengxiang.account.Role;
import fengxiang.platform.NotFoundException;
import fengxiang.platform.StaleVersionException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What administrators do with users. Every change leaves a line in the log. */
@Component
class UserAdministration {

    private static final Logger log = LoggerFactory.getLogger(UserAdministration.class);

    private final UserStore store;
    private final Users users;
    private final Passwords passwords;
    private final LastAdmin lastAdmin;
    private final CurrentUser currentUser;
    private final Clock clock;

    UserAdministration(
            UserStore store,
            Users users,
            Passwords passwords,
            LastAdmin lastAdmin,
            CurrentUser currentUser,
            Clock clock) {
        this.store = store;
        this.users = users;
        this.passwords = passwords;
        this.lastAdmin = lastAdmin;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    List<UserView> list() {
        return store.all().stream().map(s -> UserView.of(s, null)).toList();
    }

    /** @param password null: generated */
    UserView create(
            @Nullable String username,
            @Nullable String displayName,
            @Nullable Set<Role> roles,
            @Nullable String password) {
        String name = Usernames.checked(username);
        String shown = UserFields.displayName(displayName == null ? username : displayName);
        Set<Role> held = UserFields.roles(roles);
        String secret = password == null ? passwords.generate() : PasswordRules.checked("password", name, password);
        Instant now = clock.instant();
        User user = new User(name, shown, held, passwords.hash(secret), false, true, 1, now, now);
        Stored stored = store.create(user).orElseThrow(() -> new UserExistsException(name));
        users.forget(name);
        log.info("{} made user {} with roles {}", who(), name, held);
        return UserView.of(stored, password == null ? secret : null);
    }

    UserView change(String username, UserEdit edit, @Nullable String version) {
        Stored stored = existing(username);
        if (version != null && !version.equals(stored.tag())) {
            throw new StaleVersionException("the user");
        }
        User changed = stored.user().edited(edit);
        if (stored.user().isActiveAdmin() && !changed.isActiveAdmin()) {
            lastAdmin.requireAnother(stored.user());
        }
        Stored saved = replace(stored, changed);
        log.info(
                "{} changed user {}: roles {}{}",
                who(),
                changed.username(),
                changed.roles(),
                changed.disabled() ? ", disabled" : "");
        return UserView.of(saved, null);
    }

    /** @return the new password, which nobody can read again */
    String resetPassword(String username) {
        Stored stored = existing(username);
        String password = passwords.generate();
        replace(stored, stored.user().withPassword(passwords.hash(password), true, clock.instant()));
        log.info("{} set a new password for user {}", who(), stored.user().username());
        return password;
    }

    private Stored existing(String username) {
        return store.find(users.normalise(username)).orElseThrow(() -> new NotFoundException("user", username));
    }

    private Stored replace(Stored read, User changed) {
        Stored saved = store.replace(read, changed).orElseThrow(() -> new StaleVersionException("the user"));
        users.forget(changed.username());
        return saved;
    }

    private String who() {
        return currentUser.get().name();
    }
}
