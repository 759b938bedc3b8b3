package fengxiang.text.story;

import java.util.Collection;
import java.util.List;

/**
 * Where an article belongs.
 *
 * @param story as it is with the article in it
 * @param merged stories that end, because the article or one of its copies shows that they are the same; all that they
 *     hold goes to {@code story}
 */
public record Placement(Story story, List<Story> merged) {

    public Placement {
        merged = List.copyOf(merged);
    }

    /**
     * Decides from the stories of the article's copies. The order in which articles arrive decides only the id and
     * {@code firstSeen}: the same articles end in the same stories, with the same originals.
     *
     * @param alone the story that the article is by itself, {@link Story#of}
     * @param found the stories of its copies, in any order, each as often as it may be
     */
    public static Placement of(Story alone, Collection<Story> found) {
        return found.isEmpty() ? new Placement(alone, List.of()) : join(alone, found);
    }

    private static Placement join(Story alone, Collection<Story> found) {
        List<Story> byAge = found.stream().distinct().sorted(Story.BY_AGE).toList();
        Story story = byAge.getFirst();
        for (Story other : byAge) {
            story = story.withOriginal(other);
        }
        return new Placement(story.withOriginal(alone), byAge.subList(1, byAge.size()));
    }
}
