package fengxiang.look;

import fengxiang.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** More people wait for pages than crawlers can serve soon. */
final class TooManyLooksException extends ProblemException {

    TooManyLooksException() {
        super(
                HttpStatus.SERVICE_UNAVAILABLE,
                "looks-busy",
                "Too many pages are waiting to be looked at: come again in a moment.");
    }

    @Override
    public Long retryAfterSeconds() {
        return 10L;
    }
}
