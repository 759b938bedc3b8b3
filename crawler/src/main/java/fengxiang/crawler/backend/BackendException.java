package fengxiang.crawler.backend;

import java.io.IOException;

/** The backend could not be reached or did not accept a request. */
public final class BackendException extends IOException {

    private static final long serialVersionUID = 1L;
    private final int status;

    BackendException(int status, String message) {
        super(message);
        this.status = status;
    }

    /** True when the request itself is at fault, so that repeating it cannot help. */
    public boolean isFinal() {
        return status >= 400
                && status < 500
                && status != 401
                && status != 403
                && status != 404
                && status != 408
                && status != 429;
    }
}
