package fengxiang.launcher.backend;

/** The backend does not run, does not answer, or refuses; the message says which and what to do. */
public final class BackendException extends RuntimeException {

    BackendException(String message) {
        super(message);
    }

    BackendException(String message, Throwable cause) {
        super(message, cause);
    }
}
