package fengxiang.account.user;

import fengxiang.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** The user name is taken, perhaps by a disabled user. */
final class UserExistsException extends ProblemException {

    UserExistsException(String username) {
        super(
                HttpStatus.CONFLICT,
                "user-exists",
                "There is already a user " + username + ", possibly disabled: choose another user name.");
    }

    @Override
    public String field() {
        return "username";
    }
}
