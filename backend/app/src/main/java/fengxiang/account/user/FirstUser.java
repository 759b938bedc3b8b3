package fengxiang.account.user;

import fengxiang.account.Role;
import fengxiang.platform.SecretFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Makes the user {@code admin} when there is no user at all, before the web server starts.
 *
 * <p>The password is on disk before the user exists: a crash in between leaves a file whose password the next start
 * uses. Of several backends that start at once, the one whose user is stored keeps its file.
 */
@Component
class FirstUser implements SmartLifecycle {

    static final String NAME = "admin";

    private static final Logger log = LoggerFactory.getLogger(FirstUser.class);

    private final UserStore store;
    private final Passwords passwords;
    private final Clock clock;
    private final @Nullable Path path;
    private volatile boolean running;

    FirstUser(UserStore store, Passwords passwords, Clock clock, UserProperties properties) {
        this.store = store;
        this.passwords = passwords;
        this.clock = clock;
        this.path = properties.firstPasswordFile();
    }

    @Override
    public void start() {
        if (store.isEmpty()) {
            makeOrSayWhyNot();
        }
        running = true;
    }

    private void makeOrSayWhyNot() {
        if (path == null) {
            log.warn(
                    "there is no user and nobody can log in: set fengxiang.account.first-password-file and start again,"
                            + " or make a user with the operator token");
            return;
        }
        SecretFile file = new SecretFile(path);
        try {
            make(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the first password to " + file + ": " + e.getMessage(), e);
        }
    }

    private void make(SecretFile file) throws IOException {
        boolean ours = file.create(passwords.generate());
        String password = PasswordRules.checked("password", NAME, file.read());
        Instant now = clock.instant();
        User admin = new User(NAME, NAME, Set.of(Role.ADMIN), passwords.hash(password), false, false, 1, now, now);
        if (store.create(admin).isPresent()) {
            log.info("made the first user, {}; the password is in {}", NAME, file);
        } else if (ours && !isPasswordOfAdmin(password)) {
            file.delete();
        }
    }

    /** Another backend was faster; it may have taken the password from the very same file. */
    private boolean isPasswordOfAdmin(String password) {
        return store.find(NAME)
                .filter(s -> passwords.matches(password, s.user().passwordHash()))
                .isPresent();
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Well before the web server, which is among the last. */
    @Override
    public int getPhase() {
        return 0;
    }
}
