package fengxiang.notice.secret;

/** A secret that is kept cannot be used. */
public final class UnreadableSecretException extends Exception {

    private static final long serialVersionUID = 1L;

    private final SecretState state;

    UnreadableSecretException(SecretState state) {
        super("a secret cannot be opened: " + state);
        this.state = state;
    }

    public SecretState state() {
        return state;
    }
}
