package fengxiang.platform;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * A request that ends with a refusal a user can meet. Features extend it once per refusal; {@link ProblemAdvice} turns
 * it into {@code application/problem+json}. The message is the detail that the user reads: a sentence that says what is
 * wrong and, where something can be done, what.
 */
public abstract class ProblemException extends RuntimeException {

    private final HttpStatus status;
    private final String type;

    /**
     * @param type last part of the problem's stable address: {@code "outlet-unknown"} for
     *     {@code /problems/outlet-unknown}
     */
    protected ProblemException(HttpStatus status, String type, String detail) {
        this(status, type, detail, null);
    }

    protected ProblemException(HttpStatus status, String type, String detail, @Nullable Throwable cause) {
        super(detail, cause);
        this.status = status;
        this.type = type;
    }

    public final HttpStatus status() {
        return status;
    }

    public final String type() {
        return type;
    }

    /** What the user reads; the message unless that holds more than a user can use. */
    public String detail() {
        return String.valueOf(getMessage());
    }

    /** The field of the request at fault, as its JSON path or parameter name; null: none in particular. */
    public @Nullable String field() {
        return null;
    }

    /** 0-based character in the field's value where the fault is; null: the value as a whole. */
    public @Nullable Integer position() {
        return null;
    }

    /** What would have been right; null where the detail says it all. */
    public @Nullable String expected() {
        return null;
    }

    /** What in the field the refusal is about, as the user wrote it; null: the value as a whole. */
    public @Nullable String subject() {
        return null;
    }

    /** After how many seconds the same request may succeed; null: unknown, or never. */
    public @Nullable Long retryAfterSeconds() {
        return null;
    }
}
