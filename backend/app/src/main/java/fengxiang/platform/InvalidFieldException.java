package fengxiang.platform;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** A field of the request has a value that cannot be taken. */
public class InvalidFieldException extends ProblemException {

    private final String field;
    private final @Nullable String expected;

    /** @param expected what would be right, for the reader: {@code "1 to 100"}; null where the detail says it */
    public InvalidFieldException(String field, String detail, @Nullable String expected) {
        super(HttpStatus.BAD_REQUEST, "invalid-field", detail);
        this.field = field;
        this.expected = expected;
    }

    @Override
    public String field() {
        return field;
    }

    @Override
    public @Nullable String expected() {
        return expected;
    }
}
