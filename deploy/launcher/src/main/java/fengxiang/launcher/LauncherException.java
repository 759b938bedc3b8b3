package fengxiang.launcher;

/** A command cannot go on; the message says what happened, what is kept and what to do. */
class LauncherException extends RuntimeException {

    private final String sentence;

    LauncherException(String message) {
        super(message);
        this.sentence = message;
    }

    LauncherException(String message, Throwable cause) {
        super(message, cause);
        this.sentence = message;
    }

    String sentence() {
        return sentence;
    }
}
