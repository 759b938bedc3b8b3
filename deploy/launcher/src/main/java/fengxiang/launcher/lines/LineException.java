package fengxiang.launcher.lines;

/** A line cannot be used; the message names the line and, where it is about one, the field. */
public final class LineException extends Exception {

    LineException(long line, String what) {
        super("line " + line + ": " + what);
    }
}
