package fengxiang.text.query;

import java.util.List;

/**
 * At least one part must occur.
 *
 * @param parts two or more, in the order they were written
 */
public record Or(List<Query> parts) implements Query {

    public Or {
        parts = List.copyOf(parts);
    }

    @Override
    public boolean excludes() {
        return parts.stream().anyMatch(Query::excludes);
    }
}
