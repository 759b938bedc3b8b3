package fengxiang.notice.delivery;

import fengxiang.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** A channel is tried again and again. */
final class TooManyTrialsException extends ProblemException {

    TooManyTrialsException() {
        super(
                HttpStatus.TOO_MANY_REQUESTS,
                "too-many-tests",
                "This channel was used several times in the last minute: try again in a moment.");
    }

    @Override
    public Long retryAfterSeconds() {
        return 60L;
    }
}
