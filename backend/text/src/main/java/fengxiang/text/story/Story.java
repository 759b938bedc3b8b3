package fengxiang.text.story;

import java.time.Instant;
import java.util.Comparator;

/**
 * An article and its copies.
 *
 * @param id opaque; stays whatever becomes of the rest
 * @param firstSeen when the first of its copies arrived; never moves
 * @param original the copy that was published first, as far as is known
 * @param published when that was
 */
public record Story(String id, Instant firstSeen, String original, Instant published) {

    /** The story that swallows others comes first: the one first seen. */
    static final Comparator<Story> BY_AGE =
            Comparator.comparing(Story::firstSeen).thenComparing(Story::id);

    /** The story of an article that is no copy, named after it. */
    public static Story of(String article, Instant seen, Instant published) {
        return new Story(article, seen, article, published);
    }

    /** With whichever of the two originals was published first; of the same time, the one known for longer. */
    Story withOriginal(Story other) {
        return other.published.isBefore(published) ? new Story(id, firstSeen, other.original, other.published) : this;
    }
}
