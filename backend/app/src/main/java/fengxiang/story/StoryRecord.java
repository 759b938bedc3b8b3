package fengxiang.story;

import fengxiang.article.StoryMark;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a story once for all copies.
 *
 * @param articleId the copy that title, time and vector are of; null: it is gone, and they with it
 * @param vector of length 1; null where the encoder did not run
 * @param event null: not asked yet
 * @param mergedInto the story that it is part of; null: it is one by itself
 * @param mergedAt while its articles are being moved
 */
record StoryRecord(
        String id,
        Instant firstSeen,
        @Nullable String articleId,
        @Nullable String title,
        @Nullable Instant publishedAt,
        float @Nullable [] vector,
        @Nullable String event,
        @Nullable StoryMark mergedInto,
        @Nullable Instant mergedAt) {

    static StoryRecord of(StoryMark mark) {
        return new StoryRecord(mark.id(), mark.firstSeen(), null, null, null, null, null, null, null);
    }

    StoryMark mark() {
        return new StoryMark(id, firstSeen, event);
    }

    /** Whether it can be compared with others. */
    boolean isTold() {
        return articleId != null && vector != null;
    }

    StoryRecord told(String article, String heading, Instant published, float @Nullable [] meaning) {
        return new StoryRecord(id, firstSeen, article, heading, published, meaning, event, mergedInto, mergedAt);
    }

    /** Without anything that was in a copy. */
    StoryRecord untold() {
        return new StoryRecord(id, firstSeen, null, null, null, null, event, mergedInto, mergedAt);
    }

    StoryRecord in(@Nullable String otherEvent) {
        return new StoryRecord(id, firstSeen, articleId, title, publishedAt, vector, otherEvent, mergedInto, mergedAt);
    }

    /** Of a story that is part of another nothing is compared. */
    StoryRecord merged(StoryMark into, @Nullable Instant at) {
        StoryMark place = new StoryMark(into.id(), into.firstSeen(), null);
        return new StoryRecord(id, firstSeen, null, null, null, null, null, place, at);
    }
}
