package fengxiang.text.query;

import java.util.List;

/**
 * All parts must occur, anywhere in the article.
 *
 * @param parts two or more, in the order they were written
 */
public record And(List<Query> parts) implements Query {

    public And {
        parts = List.copyOf(parts);
    }
}
