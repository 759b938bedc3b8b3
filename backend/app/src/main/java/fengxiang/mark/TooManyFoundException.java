package fengxiang.mark;

import fengxiang.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** More articles were found than are marked at once; none was. */
public class TooManyFoundException extends ProblemException {

    private final int most;

    TooManyFoundException(long found, int most) {
        super(
                HttpStatus.CONFLICT,
                "too-many-found",
                found + " articles were found, at most " + most + " are marked at once: narrow the search.");
        this.most = most;
    }

    @Override
    public String expected() {
        return "at most " + most;
    }
}
