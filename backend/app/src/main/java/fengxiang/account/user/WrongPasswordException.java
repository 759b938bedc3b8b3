package fengxiang.account.user;

import fengxiang.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** The password that should confirm a change of password is not right. */
public final class WrongPasswordException extends ProblemException {

    WrongPasswordException() {
        super(HttpStatus.BAD_REQUEST, "password-wrong", "The current password is not right.");
    }

    @Override
    public String field() {
        return "current";
    }
}
