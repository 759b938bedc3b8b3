package fengxiang.detection;

/** Of a stream at the end of a bin. */
public enum State {
    /** Less than a day of it is known. */
    LEARNING,
    NORMAL,
    /** Surprising, but not for long enough. */
    PENDING,
    FIRING,
    /** No longer surprising, but not for long enough. */
    RECOVERING,
    /** Too few sources were alive to say anything. */
    BLIND;

    boolean isFiring() {
        return this == FIRING || this == RECOVERING;
    }
}
