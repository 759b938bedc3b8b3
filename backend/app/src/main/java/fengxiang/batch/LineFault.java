package fengxiang.batch;

import fengxiang.model.ItemOutcome;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why a line was rejected.
 *
 * @param line of the file, from 1; in a sheet the row, in an archive the record
 * @param field the field at fault; null: the line as a whole
 * @param reason a sentence
 */
public record LineFault(long line, @Nullable String field, String reason) {

    /** Of a rejected line. */
    public static LineFault of(ItemOutcome outcome) {
        return new LineFault(
                outcome.line(), outcome.field(), Objects.requireNonNullElse(outcome.reason(), "It was rejected."));
    }
}
