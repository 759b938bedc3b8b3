package fengxiang.outlet;

import fengxiang.platform.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** The outlet could not be written now. */
class OutletNotSavedException extends ProblemException {

    OutletNotSavedException(@Nullable String reason) {
        super(
                HttpStatus.SERVICE_UNAVAILABLE,
                "outlet-not-saved",
                "The outlet was not saved (" + reason + "). Try again in a moment.");
    }
}
