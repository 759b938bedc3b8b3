package fengxiang.source;

import fengxiang.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** A paused source cannot be fetched at once. */
class SourcePausedException extends ProblemException {

    SourcePausedException(String name) {
        super(HttpStatus.CONFLICT, "source-paused", name + " is paused: resume it, then it is fetched at once.");
    }
}
