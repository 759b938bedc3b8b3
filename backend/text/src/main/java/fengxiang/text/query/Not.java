package fengxiang.text.query;

/** The part must not occur. */
public record Not(Query part) implements Query {

    @Override
    public boolean excludes() {
        return !part.excludes();
    }
}
