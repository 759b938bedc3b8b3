package fengxiang.launcher.bench;

/** What {@code --data} names is not what the measurement reads; the message says what that is. */
public final class BenchDataException extends RuntimeException {

    public BenchDataException(String message) {
        super(message);
    }
}
