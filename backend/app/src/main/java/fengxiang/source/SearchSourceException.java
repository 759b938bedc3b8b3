package fengxiang.source;

import fengxiang.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** A search connector is no source that people write entry by entry. */
class SearchSourceException extends ProblemException {

    SearchSourceException(String name) {
        super(HttpStatus.CONFLICT, "source-searches", name + " is a search connector: change it as one.");
    }
}
