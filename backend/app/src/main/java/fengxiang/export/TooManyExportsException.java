package fengxiang.export;

import fengxiang.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** Somebody has begun more exports than they can wait for. */
class TooManyExportsException extends ProblemException {

    TooManyExportsException(int most) {
        super(
                HttpStatus.CONFLICT,
                "too-many-exports",
                "There are " + most + " exports of yours under way: wait for one, or cancel one.");
    }
}
