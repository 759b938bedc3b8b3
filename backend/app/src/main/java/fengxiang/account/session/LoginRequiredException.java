package fengxiang.account.session;

import fengxiang.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** The request came with no credentials, or with a session that has ended, perhaps while the request ran. */
public final class LoginRequiredException extends ProblemException {

    public LoginRequiredException() {
        super(
                HttpStatus.UNAUTHORIZED,
                "login-required",
                "Log in first, or send an API token as Authorization: Bearer fx_....");
    }
}
