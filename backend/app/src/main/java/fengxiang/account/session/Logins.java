package fengxiang.account.session;

import fengxiang.account.user.User;
import fengxiang.account.user.Users;
import fengxiang.account.user.WrongPasswordException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Checks passwords under the throttle and leaves a line in the log for each. */
@Component
class Logins {

    private static final Logger log = LoggerFactory.getLogger(Logins.class);

    private final Users users;
    private final LoginThrottle throttle;

    Logins(Users users, LoginThrottle throttle) {
        this.users = users;
        this.throttle = throttle;
    }

    User logIn(@Nullable String typedName, @Nullable String password, String address) {
        String username = users.normalise(typedName);
        begin(username, address);
        User user = checked(username, password, address);
        if (user == null) {
            log.info("log-in refused: user {} from {}", quoted(username), address);
            throw new LoginFailedException();
        }
        throttle.succeeded(username, address);
        log.info("log-in: user {} from {}", username, address);
        return user;
    }

    private @Nullable User checked(String username, @Nullable String password, String address) {
        try {
            return users.authenticate(username, password).orElse(null);
        } catch (RuntimeException e) {
            throttle.undecided(username, address);
            throw e;
        }
    }

    User changePassword(String username, @Nullable String current, @Nullable String next, String address) {
        begin(username, address);
        try {
            User user = users.changePassword(username, current, next);
            log.info("user {} changed the own password, all other sessions end", username);
            throttle.succeeded(username, address);
            return user;
        } catch (WrongPasswordException e) {
            log.info("change of password refused: user {} from {}, wrong current password", username, address);
            throw e;
        } catch (RuntimeException e) {
            // The new password is not accepted, or storing failed: nobody has guessed.
            throttle.undecided(username, address);
            throw e;
        }
    }

    private void begin(String username, String address) {
        try {
            throttle.begin(username, address);
        } catch (TooManyAttemptsException e) {
            log.warn("log-in throttled: user {} from {}", quoted(username), address);
            throw e;
        }
    }

    /** What strangers type goes into the log short and on one line. */
    private static String quoted(String typed) {
        String plain = typed.codePoints()
                .limit(40)
                .map(c -> Character.isLetterOrDigit(c) || "._@-".indexOf(c) >= 0 ? c : '?')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return "'" + plain + "'";
    }
}
