package fengxiang.search;

import fengxiang.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** Some of the articles do not say yet into which row they belong. */
class RowsNotReadyException extends ProblemException {

    RowsNotReadyException(long articles) {
        super(
                HttpStatus.CONFLICT,
                "rows-not-ready",
                articles + " articles from before the last upgrade are still being prepared for lists by story: list"
                        + " the articles one by one meanwhile.");
    }

    @Override
    public String field() {
        return "group";
    }
}
