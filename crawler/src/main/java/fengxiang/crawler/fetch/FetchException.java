package fengxiang.crawler.fetch;

import java.io.IOException;

/** No usable answer. */
public final class FetchException extends IOException {

    private static final long serialVersionUID = 1L;
    /** The host's turn does not come within the time; no request was made. */
    public static final String RESTING = "host-resting";

    private final String reason;

    public FetchException(String reason, String message) {
        super(reason + ": " + message);
        this.reason = reason;
    }

    /** A short stable word: {@code timeout dns private-address port connect tls too-large encoding io}. */
    public String reason() {
        return reason;
    }
}
