package fengxiang.notice.secret;

import fengxiang.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** A secret was given to a server that has no key to keep it with. */
final class NoKeyException extends ProblemException {

    NoKeyException() {
        super(
                HttpStatus.SERVICE_UNAVAILABLE,
                "notice-key-missing",
                "The server has no key to keep secrets with: the operator must set FENGXIANG_NOTICE_KEY_FILE or"
                        + " FENGXIANG_NOTICE_KEY.");
    }
}
