package fengxiang.launcher.detect;

/** A line that cannot be used; the message names it and its field. */
public final class BadRowException extends RuntimeException {

    BadRowException(long line, String what) {
        super("line " + line + ": " + what);
    }
}
