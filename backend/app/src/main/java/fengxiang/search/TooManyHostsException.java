package fengxiang.search;

import fengxiang.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** The hits come from more hosts than can be counted exactly. */
class TooManyHostsException extends ProblemException {

    TooManyHostsException(int most) {
        super(
                HttpStatus.BAD_REQUEST,
                "too-many-hosts",
                "The hits come from more than " + most + " hosts, too many to count exactly: narrow the time range.");
    }
}
