package fengxiang.text.query;

/** The part is looked for in one place only. */
public record Within(Place place, Query part) implements Query {

    /** Where words may have to stand. */
    public enum Place {
        TITLE
    }

    @Override
    public boolean excludes() {
        return part.excludes();
    }
}
