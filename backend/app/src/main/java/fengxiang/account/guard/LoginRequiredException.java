package fengxiang.account.guard;

import fengxiang.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** The request came with no credentials, or with a session that has ended. */
final class LoginRequiredException extends ProblemException {

    LoginRequiredException() {
        super(
                HttpStatus.UNAUTHORIZED,
                "login-required",
                "Log in first, or send an API token as Authorization: Bearer fx_....");
    }
}
