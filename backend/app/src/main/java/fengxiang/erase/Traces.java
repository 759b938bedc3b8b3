package fengxiang.erase;

import java.util.Set;

/** A feature that keeps something of articles in a place of its own: a title, an excerpt, a result of analysis. */
public interface Traces {

    /**
     * Removes what it keeps of an article. Called again for the same article, until it has not failed.
     *
     * @param articleId of the article
     * @param addressIds ids of all addresses that the article was known under, the article's own among them
     */
    void wipe(String articleId, Set<String> addressIds);
}
