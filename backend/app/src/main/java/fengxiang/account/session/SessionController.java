package fengxiang.account.session;

import fengxiang.account.Access;
import fengxiang.account.CurrentUser;
import fengxiang.account.ForEveryone;
import fengxiang.account.Role;
import fengxiang.account.user.User;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Log-in, log-out, and the own password. */
@RestController
@RequestMapping("/api/session")
@Access(roles = {Role.MONITOR, Role.OFFICE, Role.LEADER, Role.SPOKESPERSON, Role.ADMIN})
class SessionController {

    private final Logins logins;
    private final Sessions sessions;
    private final SessionProperties properties;
    private final CurrentUser currentUser;

    SessionController(Logins logins, Sessions sessions, SessionProperties properties, CurrentUser currentUser) {
        this.logins = logins;
        this.sessions = sessions;
        this.properties = properties;
        this.currentUser = currentUser;
    }

    record Credentials(@Nullable String username, @Nullable String password) {

        @Override
        public String toString() {
            return "Credentials[" + username + "]";
        }
    }

    record PasswordChange(
            @Nullable String current, @Nullable String next) {

        @Override
        public String toString() {
            return "PasswordChange[]";
        }
    }

    @ForEveryone
    @PostMapping
    SessionView logIn(@RequestBody Credentials credentials, HttpServletRequest request, HttpServletResponse response) {
        User user = logins.logIn(credentials.username(), credentials.password(), request.getRemoteAddr());
        end(request);
        begin(user, request, response);
        return SessionView.of(user);
    }

    @GetMapping
    SessionView current(HttpServletRequest request) {
        String secret = String.valueOf(SessionCookie.read(request));
        // It was there when the request came in; it may have ended since.
        return sessions.user(secret).map(SessionView::of).orElseThrow(LoginRequiredException::new);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void logOut(HttpServletRequest request, HttpServletResponse response) {
        end(request);
        SessionCookie.clear(request, response);
    }

    /** All sessions of the user end; the caller's continues under a new cookie. */
    @PutMapping("/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changePassword(@RequestBody PasswordChange change, HttpServletRequest request, HttpServletResponse response) {
        String username = currentUser.get().name();
        User user = logins.changePassword(username, change.current(), change.next(), request.getRemoteAddr());
        end(request);
        begin(user, request, response);
    }

    private void begin(User user, HttpServletRequest request, HttpServletResponse response) {
        SessionCookie.write(request, response, sessions.open(user), properties.lifetime());
    }

    private void end(HttpServletRequest request) {
        String secret = SessionCookie.read(request);
        if (secret != null) {
            sessions.close(secret);
        }
    }
}
