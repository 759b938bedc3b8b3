package fengxiang.launcher.backend;

/** The backend does not run, does not answer, or refuses; the message says which and what to do. */
public final class BackendException extends RuntimeException {

    private final int status;

    BackendException(String message) {
        this(message, 0);
    }

    /** @param status of the answer */
    BackendException(String message, int status) {
        super(message);
        this.status = status;
    }

    BackendException(String message, Throwable cause) {
        super(message, cause);
        this.status = 0;
    }

    /** Status of the answer; 0: there was none. */
    public int status() {
        return status;
    }
}
