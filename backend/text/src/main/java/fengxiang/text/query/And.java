package fengxiang.text.query;

import java.util.List;

/**
 * All parts must hold, anywhere in the article.
 *
 * @param parts two or more, in the order they were written
 */
public record And(List<Query> parts) implements Query {

    public And {
        parts = List.copyOf(parts);
    }

    @Override
    public boolean excludes() {
        return parts.stream().allMatch(Query::excludes);
    }
}
