package fengxiang.article;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * By which value articles fall into one row of a list. Every article has one, so that none is lost and none falls
 * together with others that merely lack a story, too. Pure.
 */
final class Groups {

    private Groups() {}

    static String story(String article, @Nullable StoryMark story) {
        return story == null ? "article/" + article : story.id();
    }

    static String event(String article, @Nullable StoryMark story) {
        if (story == null) {
            return "article/" + article;
        }
        return story.event() == null ? "story/" + story.id() : story.event();
    }

    /** The fields of an article that is put into another story, and has to be matched once more. */
    static Map<String, Object> moved(String article, StoryMark story) {
        Map<String, Object> fields = new HashMap<>(fields(article, story));
        fields.put("story", story);
        fields.put(ArticleField.UNDERSTOOD_VERSION.path(), 0);
        return fields;
    }

    static Map<String, Object> fields(String article, @Nullable StoryMark story) {
        return Map.of(
                ArticleField.STORY_GROUP.path(), story(article, story),
                ArticleField.EVENT_GROUP.path(), event(article, story));
    }
}
