package fengxiang.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The story that an article belongs to: itself and its copies.
 *
 * @param id opaque; the same for all copies
 * @param firstSeen when the first of the copies arrived; belongs to the id and never moves
 * @param event what the story is about, together with other stories; null where that was not asked yet
 */
public record StoryMark(
        String id, Instant firstSeen, @Nullable String event) {}
