package fengxiang.files;

import java.io.IOException;

/** A file cannot be read, or not be read on; the message is a sentence that says where and what to do. */
public final class FileFaultException extends IOException {

    public FileFaultException(String message) {
        super(message);
    }

    public FileFaultException(String message, Throwable cause) {
        super(message, cause);
    }
}
