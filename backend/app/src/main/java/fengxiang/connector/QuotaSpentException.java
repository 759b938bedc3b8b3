package fengxiang.connector;

import fengxiang.platform.ProblemException;
import java.time.Duration;
import java.time.Instant;
import org.springframework.http.HttpStatus;

/** A connector has asked as often today as it may. */
final class QuotaSpentException extends ProblemException {

    private final long seconds;

    QuotaSpentException(String name, int quota, Instant now, Instant renewal) {
        super(
                HttpStatus.TOO_MANY_REQUESTS,
                "quota-spent",
                name + " has asked its " + quota + " questions of today; it goes on after midnight (Beijing time).");
        seconds = Math.max(1, Duration.between(now, renewal).toSeconds());
    }

    @Override
    public Long retryAfterSeconds() {
        return seconds;
    }
}
