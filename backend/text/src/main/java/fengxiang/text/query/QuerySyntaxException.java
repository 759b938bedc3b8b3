package fengxiang.text.query;

/** A query that cannot be understood; says where and what was expected there. */
public class QuerySyntaxException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int position;
    private final Expected expected;

    QuerySyntaxException(int position, Expected expected, String message) {
        super(message + " (character " + position + ")");
        this.position = position;
        this.expected = expected;
    }

    /** The place in the query, in UTF-16 units from 0. */
    public int position() {
        return position;
    }

    public Expected expected() {
        return expected;
    }
}
