package fengxiang.trend;

import fengxiang.platform.ProblemException;
import fengxiang.text.query.QuerySyntaxException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** A subject cannot be understood; where its words are wrong, says at which character of them. */
final class SubjectRefusedException extends ProblemException {

    private final @Nullable Integer position;
    private final String expected;

    SubjectRefusedException(String detail, String expected) {
        super(HttpStatus.BAD_REQUEST, "invalid-field", detail);
        this.position = null;
        this.expected = expected;
    }

    /** @param text the words, without what stands before them */
    SubjectRefusedException(String text, QuerySyntaxException cause) {
        super(HttpStatus.BAD_REQUEST, "query", text + ": " + cause.getMessage(), cause);
        this.position = cause.position();
        this.expected = cause.expected().toString();
    }

    @Override
    public String field() {
        return "subject";
    }

    @Override
    public @Nullable Integer position() {
        return position;
    }

    @Override
    public String expected() {
        return expected;
    }
}
