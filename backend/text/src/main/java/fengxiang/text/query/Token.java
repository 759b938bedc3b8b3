package fengxiang.text.query;

/**
 * A piece of a query.
 *
 * @param text without quotes
 * @param position of its first character, the opening quote included
 */
record Token(Kind kind, String text, int position) {

    enum Kind {
        WORD,
        QUOTED,
        OPEN,
        CLOSE,
        AND,
        OR,
        NOT,
        NEAR,
        TITLE,
        OUTLET,
        TIER,
        KIND,
        PLACE
    }
}
