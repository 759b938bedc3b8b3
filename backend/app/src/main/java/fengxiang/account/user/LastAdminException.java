package fengxiang.account.user;

import fengxiang.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** Without this user nobody could manage users any more. */
final class LastAdminException extends ProblemException {

    LastAdminException(String username) {
        super(
                HttpStatus.CONFLICT,
                "last-admin",
                username + " is the last active administrator: make somebody else administrator first.");
    }

    @Override
    public String field() {
        return "roles";
    }
}
