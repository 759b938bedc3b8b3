package fengxiang.topic;

import fengxiang.platform.ProblemException;
import fengxiang.text.query.QuerySyntaxException;
import org.springframework.http.HttpStatus;

/** A term or the query of a topic cannot be understood; says at which character, and what was expected there. */
final class TopicQueryRefusedException extends ProblemException {

    private final String field;
    private final QuerySyntaxException cause;

    TopicQueryRefusedException(String field, QuerySyntaxException cause) {
        super(HttpStatus.BAD_REQUEST, "query", String.valueOf(cause.getMessage()), cause);
        this.field = field;
        this.cause = cause;
    }

    @Override
    public String field() {
        return field;
    }

    @Override
    public Integer position() {
        return cause.position();
    }

    @Override
    public String expected() {
        return cause.expected().toString();
    }
}
