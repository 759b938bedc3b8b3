package fengxiang.account.session;

import fengxiang.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** Does not say whether the name, the password or being disabled was the reason. */
final class LoginFailedException extends ProblemException {

    LoginFailedException() {
        super(HttpStatus.UNAUTHORIZED, "login-failed", "User name or password is wrong.");
    }
}
