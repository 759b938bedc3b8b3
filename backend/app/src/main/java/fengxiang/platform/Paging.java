package fengxiang.platform;

/**
 * Which part of a list is asked for.
 *
 * @param page 1-based
 * @param size entries on a page, 1 to 100
 */
public record Paging(int page, int size) {

    private static final int LARGEST = 100;
    private static final int DEEPEST = 10_000;

    /** @throws InvalidFieldException when out of range, or deeper than 10,000 entries */
    public Paging {
        if (size < 1 || size > LARGEST) {
            throw new InvalidFieldException("size", "A page holds 1 to " + LARGEST + " entries.", "1 to " + LARGEST);
        }
        if (page < 1 || (long) page * size > DEEPEST) {
            throw new InvalidFieldException(
                    "page",
                    "Only the first " + DEEPEST + " entries can be paged through: narrow the question.",
                    "1 to " + DEEPEST / size);
        }
    }

    /** How many entries to skip. */
    public int from() {
        return (page - 1) * size;
    }
}
