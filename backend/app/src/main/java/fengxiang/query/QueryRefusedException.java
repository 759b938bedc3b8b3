package fengxiang.query;

import fengxiang.platform.ProblemException;
import fengxiang.text.query.QuerySyntaxException;
import org.springframework.http.HttpStatus;

/** The query cannot be understood; says at which character, and what was expected there. */
public class QueryRefusedException extends ProblemException {

    private final QuerySyntaxException cause;

    public QueryRefusedException(QuerySyntaxException cause) {
        super(HttpStatus.BAD_REQUEST, "query", String.valueOf(cause.getMessage()), cause);
        this.cause = cause;
    }

    @Override
    public String field() {
        return "q";
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
