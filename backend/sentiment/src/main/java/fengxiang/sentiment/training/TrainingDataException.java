package fengxiang.sentiment.training;

import org.jspecify.annotations.Nullable;

/** Training cannot go on with what it was given; the message names file, line and field. */
public final class TrainingDataException extends Exception {

    private static final long serialVersionUID = 1L;

    TrainingDataException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
