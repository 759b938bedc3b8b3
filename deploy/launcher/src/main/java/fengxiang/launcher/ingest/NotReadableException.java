package fengxiang.launcher.ingest;

/** A file cannot be read as it is; the message says what to do. */
final class NotReadableException extends RuntimeException {

    NotReadableException(String message) {
        super(message);
    }
}
