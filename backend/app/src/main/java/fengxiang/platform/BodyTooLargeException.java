package fengxiang.platform;

import java.io.IOException;

/** The body of a request is longer than its address takes. */
final class BodyTooLargeException extends IOException {

    BodyTooLargeException(long limit) {
        super("The body of the request is longer than " + limit + " bytes.");
    }
}
