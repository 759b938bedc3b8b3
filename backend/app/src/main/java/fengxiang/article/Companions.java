package fengxiang.article;

import java.util.Collection;

/** A feature that keeps something of articles in a place of its own, and lets it go with them. */
public interface Companions {

    /**
     * Removes what it keeps of these articles, which go next or are gone. Called again for the same, until it has not
     * failed.
     */
    void leave(Collection<String> articleIds);
}
