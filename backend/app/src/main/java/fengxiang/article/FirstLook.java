package fengxiang.article;

import fengxiang.model.Article;

/**
 * Looks at an article before it is stored, so that one that concerns nothing has to be written only once. Implemented
 * by whoever understands articles; without one, all wait.
 */
public interface FirstLook {

    /**
     * By which set of topics the article was looked at and concerns none of them; 0: it waits to be understood.
     *
     * @param article complete and masked
     */
    int at(Article article);

    /** Some that wait are stored now. Must not take long: whoever delivered them waits for the answer. */
    default void waiting() {}
}
