package fengxiang.account.user;

import fengxiang.platform.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** More passwords are being checked than the machine can take. */
final class BusyException extends ProblemException {

    BusyException() {
        super(HttpStatus.SERVICE_UNAVAILABLE, "log-in-busy", "Too many log-ins at once: try again in a few seconds.");
    }

    @Override
    public @Nullable Long retryAfterSeconds() {
        return 5L;
    }
}
