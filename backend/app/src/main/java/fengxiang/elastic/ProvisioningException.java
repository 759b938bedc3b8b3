package fengxiang.elastic;

import org.jspecify.annotations.Nullable;

/** The cluster cannot be made ready for this version of the program; the start stops with this sentence. */
public final class ProvisioningException extends RuntimeException {

    ProvisioningException(String message) {
        this(message, null);
    }

    ProvisioningException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
