package fengxiang.sentiment.encoder;

/** The encoder cannot run on this machine; the message is a sentence for the operator. */
public final class EncoderUnavailableException extends Exception {

    private static final long serialVersionUID = 1L;

    EncoderUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
