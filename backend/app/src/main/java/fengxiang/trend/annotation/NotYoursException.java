package fengxiang.trend.annotation;

import fengxiang.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** Somebody wants to change what another person wrote. */
final class NotYoursException extends ProblemException {

    NotYoursException() {
        super(HttpStatus.FORBIDDEN, "not-yours", "Only who wrote it and the office may change this.");
    }
}
