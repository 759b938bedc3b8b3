package fengxiang.account.session;

import fengxiang.platform.ProblemException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Too many wrong passwords for this account or from this address. */
final class TooManyAttemptsException extends ProblemException {

    private final long seconds;

    TooManyAttemptsException(Duration wait) {
        this(Math.max(1, wait.plusMillis(999).toSeconds()));
    }

    private TooManyAttemptsException(long seconds) {
        super(
                HttpStatus.TOO_MANY_REQUESTS,
                "login-throttled",
                "Too many wrong passwords: try again in " + seconds + " s.");
        this.seconds = seconds;
    }

    @Override
    public @Nullable Long retryAfterSeconds() {
        return seconds;
    }
}
