package fengxiang.article;

import fengxiang.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** An article has as many pictures as it may have. */
public class TooManyScreenshotsException extends ProblemException {

    TooManyScreenshotsException(int most) {
        super(
                HttpStatus.CONFLICT,
                "too-many-screenshots",
                "An article can have " + most + " pictures: take one away first.");
    }
}
