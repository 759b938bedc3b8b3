package fengxiang.account.token;

import fengxiang.platform.ProblemException;
import java.time.Instant;
import org.springframework.http.HttpStatus;

/** The token is none of ours, has expired, or was revoked. */
public final class InvalidTokenException extends ProblemException {

    private InvalidTokenException(String type, String detail) {
        super(HttpStatus.UNAUTHORIZED, type, detail);
    }

    static InvalidTokenException unknown() {
        return new InvalidTokenException("token-unknown", "This API token does not exist.");
    }

    static InvalidTokenException expired(Instant at) {
        return new InvalidTokenException("token-expired", "This API token expired at " + at + ": make a new one.");
    }

    static InvalidTokenException revoked() {
        return new InvalidTokenException("token-revoked", "This API token was revoked: make a new one.");
    }
}
