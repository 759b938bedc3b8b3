package fengxiang.ingest;

import org.jspecify.annotations.Nullable;

/** A line cannot become an article; the stream goes on. */
final class LineRejectedException extends RuntimeException {

    private final @Nullable String field;

    /** @param field the field at fault; null: the line as a whole */
    LineRejectedException(@Nullable String field, String reason) {
        super(reason, null, false, false);
        this.field = field;
    }

    @Nullable
    String field() {
        return field;
    }
}
