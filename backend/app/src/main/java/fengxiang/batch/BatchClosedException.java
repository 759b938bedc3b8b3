package fengxiang.batch;

import fengxiang.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** No more articles can come in with this batch. */
public class BatchClosedException extends ProblemException {

    BatchClosedException(Batch batch) {
        super(
                HttpStatus.CONFLICT,
                "batch-closed",
                "The import of " + batch.file() + " is " + batch.state() + ": nothing more is taken in with it.");
    }
}
