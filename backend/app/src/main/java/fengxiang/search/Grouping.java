package fengxiang.search;

import fengxiang.article.ArticleField;
import fengxiang.article.StoredArticle;
import java.util.Locale;

/** What makes one row of a list. */
enum Grouping {
    /** Each article. */
    NONE(ArticleField.ID) {
        @Override
        String key(StoredArticle article) {
            return article.id();
        }
    },
    /** A story: an article and its copies; an article that was not read yet stands alone. */
    STORY(ArticleField.STORY_GROUP) {
        @Override
        String key(StoredArticle article) {
            return article.storyGroup();
        }
    },
    /** An event: the stories that report it; a story without one stands alone. */
    EVENT(ArticleField.EVENT_GROUP) {
        @Override
        String key(StoredArticle article) {
            return article.eventGroup();
        }
    };

    private final ArticleField field;

    Grouping(ArticleField field) {
        this.field = field;
    }

    String path() {
        return field.path();
    }

    abstract String key(StoredArticle article);

    /** The wire name. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
