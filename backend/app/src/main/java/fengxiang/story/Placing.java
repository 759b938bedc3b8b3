package fengxiang.story;

import fengxiang.article.StoredArticle;
import fengxiang.article.StoryMark;
import fengxiang.text.story.Placement;
import fengxiang.text.story.Story;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts articles into stories, one after another: each sees where those before it went. Used by one thread for one part
 * of the work.
 */
final class Placing {

    /** Longer than any chain of stories that became part of each other. */
    private static final int MOST_STEPS = 20;

    private final Map<String, StoryRecord> known;
    private final Map<String, StoryMark> placed = new HashMap<>();
    private final Map<String, Merge> merges = new LinkedHashMap<>();

    /** A story that turned out to be part of another. */
    record Merge(StoryMark from, StoryMark into) {}

    /** @param known records of all stories that the articles and their copies name, and of where these have gone */
    Placing(Map<String, StoryRecord> known) {
        this.known = known;
    }

    /** Where the article belongs, among copies of which each may be in a story or not. */
    StoryMark place(StoredArticle article, List<StoredArticle> copies) {
        StoryMark mark = article.story() == null ? join(article, copies) : last(article.story());
        placed.put(article.id(), mark);
        return mark;
    }

    Collection<Merge> merges() {
        return merges.values();
    }

    private StoryMark join(StoredArticle article, List<StoredArticle> copies) {
        Set<String> real = new HashSet<>();
        List<Story> found = new ArrayList<>();
        copies.forEach(copy -> found.add(storyOf(copy, real)));
        Story alone = Story.of(article.id(), article.collectedAt(), article.publishedAt());
        Placement placement = Placement.of(alone, found);
        StoryMark mark = mark(placement.story());
        placement.merged().stream()
                .filter(story -> real.contains(story.id()) && !story.id().equals(mark.id()))
                .forEach(story -> merges.put(story.id(), new Merge(mark(story), mark)));
        return mark;
    }

    /** A copy that nobody has placed yet counts as the story that it would be by itself. */
    private Story storyOf(StoredArticle copy, Set<String> real) {
        StoryMark mark = placed.getOrDefault(copy.id(), copy.story());
        if (mark == null) {
            return Story.of(copy.id(), copy.collectedAt(), copy.publishedAt());
        }
        StoryMark now = last(mark);
        real.add(now.id());
        return new Story(now.id(), now.firstSeen(), copy.id(), copy.publishedAt());
    }

    private StoryMark mark(Story story) {
        StoryRecord record = known.get(story.id());
        return new StoryMark(story.id(), story.firstSeen(), record == null ? null : record.event());
    }

    /** Follows a story to the one that it became part of. */
    private StoryMark last(StoryMark mark) {
        StoryMark now = mark;
        for (int step = 0; step < MOST_STEPS; step++) {
            StoryMark next = next(now);
            if (next == null) {
                break;
            }
            now = next;
        }
        StoryRecord record = known.get(now.id());
        return new StoryMark(now.id(), now.firstSeen(), record == null ? null : record.event());
    }

    private @Nullable StoryMark next(StoryMark mark) {
        Merge merge = merges.get(mark.id());
        StoryRecord record = known.get(mark.id());
        return merge != null ? merge.into() : record == null ? null : record.mergedInto();
    }
}
