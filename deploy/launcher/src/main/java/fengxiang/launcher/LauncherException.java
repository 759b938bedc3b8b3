package fengxiang.launcher;

/** A command cannot go on; the message says what happened, what is kept and what to do. */
class LauncherException extends RuntimeException {

    LauncherException(String message) {
        super(message);
    }
}
