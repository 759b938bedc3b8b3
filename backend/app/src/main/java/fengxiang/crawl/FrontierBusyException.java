package fengxiang.crawl;

import fengxiang.platform.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** The frontier could not be written now. What was written of the request does no harm when it is repeated. */
class FrontierBusyException extends ProblemException {

    private static final long PAUSE_SECONDS = 5;

    FrontierBusyException(@Nullable String reason) {
        super(
                HttpStatus.SERVICE_UNAVAILABLE,
                "frontier-busy",
                "The request was not finished: " + reason + " Repeat it in a few seconds.");
    }

    @Override
    public Long retryAfterSeconds() {
        return PAUSE_SECONDS;
    }
}
