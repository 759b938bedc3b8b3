package fengxiang.embedded;

/** The embedded server could not be provisioned, started or reached; the message says why and what to do. */
public class EmbeddedException extends RuntimeException {

    public EmbeddedException(String message) {
        super(message);
    }

    public EmbeddedException(String message, Throwable cause) {
        super(message, cause);
    }
}
