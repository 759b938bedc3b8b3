package fengxiang.launcher.up;

/** The system cannot start or go on; the message says what happened and what to do. */
public final class UpException extends RuntimeException {

    UpException(String message) {
        super(message);
    }

    UpException(String message, Throwable cause) {
        super(message, cause);
    }
}
